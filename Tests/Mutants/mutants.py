#!/usr/bin/env python3
"""Plants faults of meaning one at a time and says which of them the tests do not see.

usage: Tests/Mutants/mutants.py [--count N] [--seed N] [--only AREA[:LINE]] [--jobs N] [--work FOLDER]
       Tests/Mutants/mutants.py --again LOG    # those that survived in an earlier run, wherever they are now

Needs Python 3 and what a build needs; the suite itself does not need this script. All faults are
planted in one copy of the sources, where the environment chooses the one that is on: one build, and
a run of the tests for each. Tests that only see a page of docs/ or the text of a source change are
left out. Survivors are printed with their place; known ones are in survivors.txt with the reason.
"""
import argparse, collections, concurrent.futures, os, pathlib, random, re, shutil, subprocess, sys, threading, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
KIT = "Sources/CoexistKit/"

# Suites that take long, look at sources and pages, or say nothing of what is asked here.
SLOW = ["FuzzTests", "MutationTests", "GrowthTests", "LinearTimeTests", "SurroundingsTests", "SignalTests",
        "timeGrows", "nothingRepeatedExhausts"]
COSTLY = ["anyTwoCaptures", "threadsWriteTheSameBytes", "nothingForbiddenIsAdvised", "longTextsCost",
          "openingsWithoutAnEnd", "whatIsRemembered"]
PAGES = ["LayeringTests", "ReadmeTests", "FixtureGuideTests", "DocsTests", "docs", "Pages", "Rulebook"]

# The suites that are asked first, by folder; a fault that they do not see meets all of them.
QUICK = {
  "Causes": "CauseExample", "Diagnosis": "PlanStates", "Privacy": "SecretRule|NotationCorpus",
  "Formats": "Escape|TestFormat", "Fixtures": "TestFormat", "Wording": "Reply|Letter", "Triage": "Triage",
}

SWITCH = """
/// The fault that is on in this process.
enum Mutant {
  static let number = text("COEXIST_MUTANT")
  private static func text(_ name: String) -> Int {
    HostSystem.system.environment(name).flatMap { Int($0) } ?? 0
  }
  static func pick<Value>(_ mutant: Int, _ right: Value, _ wrong: Value) -> Value {
    mutant == number ? wrong : right
  }
  static func not(_ mutant: Int, _ right: Bool) -> Bool { mutant == number ? !right : right }
}

extension SignWeight {
  func mutant(_ mutant: Int, _ points: Int) -> SignWeight {
    mutant == Mutant.number ? SignWeight(sign: sign, points: points) : self
  }
}

extension Array {
  func mutant(_ mutant: Int) -> [Element] { mutant == Mutant.number ? reversed() : self }
}

extension Sign {
  func mutant(_ mutant: Int) -> Sign {
    guard mutant == Mutant.number else { return self }
    return Sign(id: self.id, says: self.words, question: question, of: ground) { _ in .unknown }
  }
}
"""

# What a build goes through on a machine that others use too.
TURN = os.environ.get("MUTANTS_TURN", "").split()

NAME = r"!?[a-zA-Z_][\w]*(?:\.[a-zA-Z_]\w*)*(?:\([\w.: ]*\))?(?:\.[a-zA-Z_]\w*)*"


class Kind:
  """A way to plant a fault: what is looked for in a line, and what it becomes."""
  def __init__(self, name, folders, pattern, wrong):
    self.name, self.folders, self.pattern, self.wrong = name, folders, re.compile(pattern), wrong


def status(match, number):
  others = {"confirmed": "likely", "likely": "possible", "possible": "unlikely", "unlikely": "possible",
            "ruledOut": "unlikely", "heldBack": "possible", "done": "verify", "verify": "done", "now": "check",
            "check": "now", "locked": "now", "skip": "done"}
  word = match["word"]
  return f"{match['before']}Mutant.pick({number}, .{word}, .{others[word]})"


def shifted(match, number):
  value = match["value"]
  return f"{match['before']}Mutant.pick({number}, {value}, {value} + 1)"


def compared(match, number):
  """Off by one; where two of a kind are put in order, equal ones are none, and the order is turned."""
  left, mark, right = match["left"], match["mark"], match["right"]
  ordered = left.split(".")[0] in ["left", "a", "one"] and right.split(".")[0] in ["right", "b", "other"]
  others = {"<": ">", ">": "<"} if ordered else {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
  return f"Mutant.pick({number}, {left} {mark} {right}, {left} {others.get(mark, '==')} {right})"


def is_text(line, place):
  """Whether a place is within a string, and no part of what is put into it."""
  before = line[:place].replace('\\"', "")
  return before.count('"') % 2 == 1 and "\\(" not in before[before.rindex('"'):]


LOGIC = ["Diagnosis", "Facts", "Causes", "Words", "Triage", "Privacy", "Wording", "Reports", "Formats", "Fixtures",
         "Captures", "Reading", "Command"]

KINDS = [
  Kind("weight", ["Causes/Library"], r"(?P<item>\.(?P<word>strong|moderate|weak)\(.*\))(?P<behind>,?)$",
       lambda m, n: f"{m['item']}.mutant({n}, {dict(strong=2, moderate=1, weak=0)[m['word']]}){m['behind']}"),
  Kind("sign", ["Causes/Library"], r"(?P<before>(?:settledBy|ruledOutBy|requires): \[)(?P<item>\.[a-zA-Z]+(?:\([^()]*\))?)(?=[,\]])",
       lambda m, n: f"{m['before']}{m['item']}.mutant({n})"),
  Kind("number", LOGIC,
       r"(?P<before>(?<![<>=-])(?:[<>]=?|==|\.\.<|\.\.\.) )?(?P<value>(?<![\w.])\d+)(?= [{&|?)]|[,)]? else|\)? \{)",
       lambda m, n: None if m["before"] is None else shifted(m, n)),
  Kind("range", ["Privacy", "Words", "Facts"], r"(?P<low>\(\d+)(?P<dots>\.\.\.)(?P<value>\d+)(?=\)\.contains)",
       lambda m, n: f"{m['low']}...Mutant.pick({n}, {m['value']}, {m['value']} - 1)"),
  Kind("conjunct", LOGIC,
       rf"(?P<before>&& )(?P<item>{NAME})(?= (?:&&|\|\||\{{|\?)|$)",
       lambda m, n: f"&& Mutant.pick({n}, {m['item']}, true)"),
  Kind("disjunct", LOGIC,
       rf"(?P<before>\|\| )(?P<item>{NAME})(?= (?:&&|\|\||\{{|\?)|$)",
       lambda m, n: f"|| Mutant.pick({n}, {m['item']}, false)"),
  Kind("comparison", LOGIC,
       r"(?<=[ (])(?P<left>[a-zA-Z_][\w.]*) (?P<mark><=|>=|<|>) (?P<right>[a-zA-Z_][\w.]*)(?= (?:\{|\?|&&|\|\||else)|$)",
       compared),
  Kind("condition", LOGIC,
       rf"^(?P<before> *(?:if|guard) )(?P<item>{NAME})(?= (?:\{{|else))",
       lambda m, n: f"{m['before']}Mutant.not({n}, {m['item']})"),
  Kind("tie", ["Diagnosis", "Triage"], r"(?P<before>if )(?P<item>left\.\w+ != right\.\w+)",
       lambda m, n: f"if Mutant.pick({n}, {m['item']}, false)"),
  Kind("order", LOGIC, r"(?P<item>\.sorted(?:\([^()]*\)| \{[^{}]*\}))(?=$|\.| \})",
       lambda m, n: f"{m['item']}.mutant({n})"),
  Kind("limit", LOGIC, r"(?P<before>\.(?:prefix|suffix|dropFirst|dropLast)\()(?P<value>\d+)(?=\))", shifted),
  Kind("state", ["Diagnosis"],
       r"(?P<before>(?:return|[?:]|case [.\w, ]+:) )\.(?P<word>confirmed|likely|possible|unlikely|ruledOut|heldBack|done|verify|now|check|locked|skip)(?=$| :)",
       status),
  Kind("key", ["Privacy"], r'(?P<before>^ *(?:keys: \[)?|, )(?P<item>"[=\w *]+")(?=,|\])',
       lambda m, n: f'{m["before"]}Mutant.pick({n}, {m["item"]}, "qzx qzx")'),
  Kind("escape", ["Formats", "Reports"], r'(?P<before>result \+= )(?P<item>"[^"\\]+")$',
       lambda m, n: f'{m["before"]}Mutant.pick({n}, {m["item"]}, "?")'),
  Kind("byte", ["Formats"], r"(?P<before>case (?:0x\w\w, )*)(?P<value>0x\w\w)(?=[,:])",
       lambda m, n: f"{m['before']}Mutant.pick({n}, {m['value']}, 0x01)"),
  Kind("column", ["Triage", "Reports"], r"(?P<before>[\[(, ])(?P<item>row\.[a-z]\w*\.id)(?=[,)])",
       lambda m, n: f'{m["before"]}Mutant.pick({n}, {m["item"]}, "")'),
  Kind("member", ["Reports", "Triage"], r'^(?P<before> *"\w+": )(?P<item>\.(?:string|bool|integer|array)\([^"]*?\))(?=,?$|, ")',
       lambda m, n: f"{m['before']}Mutant.pick({n}, {m['item']}, JSONOutput.null)"),
]


class Planted:
  def __init__(self, number, kind, path, line, before, after):
    self.number, self.kind, self.path, self.line = number, kind, path, line
    self.before, self.after = before.strip(), after.strip()

  @property
  def place(self):
    return f"{self.path}:{self.line + 1}"

  @property
  def name(self):
    """The fault itself, whatever its number."""
    return self.kind, self.path, unnumbered(self.after)

  @property
  def key(self):
    """Names the fault where lines have moved: path, kind and what was there."""
    return f"{self.path} | {self.kind} | {self.before}"


def unnumbered(line):
  return re.sub(r"(Mutant\.\w+\(|\.mutant\()\d+", r"\1", line)


def survivors_of(log):
  """The faults that a printed run calls survivors, by their names."""
  rows = re.findall(r"^(Sources/\S+) \| (\w+) \| .*\n    now (.*)$", log, re.M)
  return {(kind, path, unnumbered(after)) for path, kind, after in rows}


def label(lines, index):
  """The label of the list that a line stands in: `hits`."""
  for line in reversed(lines[:index + 1]):
    if match := re.search(r"(\w+): \[", line):
      return match[1]


def candidates(root):
  found = collections.defaultdict(list)
  for path in sorted((root / KIT).rglob("*.swift")):
    inside = str(path.relative_to(root / KIT))
    lines = path.read_text().split("\n")
    for kind in KINDS:
      if not any(inside.startswith(folder) for folder in kind.folders):
        continue
      for index, line in enumerate(lines):
        if line.lstrip().startswith("//") or '"""' in line or "Mutant" in line:
          continue
        if kind.name == "key" and label(lines, index) in ["hits", "misses"]:
          continue
        for match in kind.pattern.finditer(line):
          if kind.name not in ["key", "escape", "column", "member"] and is_text(line, match.start()):
            continue
          # A brace behind a name belongs to it, unless a statement begins with the line.
          if kind.name in ["conjunct", "disjunct"] and line[match.end():].startswith(" {") \
              and not re.match(r"\s*(?:\} else )?(?:if|while) ", line):
            continue
          found[kind.name].append((str(path.relative_to(root)), index, match.span(), kind, match))
  return found


def choose(found, count, rng):
  """About as many of each kind, no two on one line."""
  chosen, used = [], set()
  pools = {name: rng.sample(places, len(places)) for name, places in sorted(found.items())}
  while len(chosen) < count and any(pools.values()):
    for name in sorted(pools):
      while pools[name]:
        place = pools[name].pop()
        if (place[0], place[1]) not in used:
          used.add((place[0], place[1]))
          chosen.append(place)
          break
  return chosen[:count]


def plant(root, chosen):
  """Writes the faults into the sources, the last of a line first, and says which there are."""
  planted = []
  places = sorted(enumerate(chosen, 1), key=lambda item: (item[1][0], item[1][1], -item[1][2][0]))
  originals, last = {}, None
  for number, (path, index, span, kind, match) in places:
    file = root / path
    lines = file.read_text().split("\n")
    text = kind.wrong(match, number)
    if text is None or last and last[:2] == (path, index) and span[1] > last[2]:
      continue
    last = (path, index, span[0])
    before = originals.setdefault((path, index), lines[index])
    lines[index] = lines[index][:span[0]] + text + lines[index][span[1]:]
    file.write_text("\n".join(lines))
    after = before[:span[0]] + text + before[span[1]:]
    planted.append((Planted(number, kind.name, path, index, before, after), before))
  return sorted(planted, key=lambda item: item[0].number)


def name_of(root, place):
  path, index, span, kind, match = place
  line = (root / path).read_text().split("\n")[index]
  text = kind.wrong(match, 0)
  return text and (kind.name, path, unnumbered(line[:span[0]] + text + line[span[1]:]).strip())


def build(root, planted):
  """Builds; where the compiler cannot take a fault, that one is left out."""
  out = []
  for attempt in range(12):
    run = subprocess.run([*TURN, "swift", "build", "-c", "release", "-Xswiftc", "-enable-testing", "--build-tests"], cwd=root, capture_output=True, text=True)
    if run.returncode == 0:
      return [item for item in planted if item not in out]
    places = set(re.findall(r"(Sources/CoexistKit/[^:\s]+):(\d+):\d+: error", run.stdout + run.stderr))
    bad = [item for item in planted if item not in out
           and (item[0].path, str(item[0].line + 1)) in places]
    # A fault can break the lines around it.
    bad = bad or [item for item in planted if item not in out and any(
        item[0].path == path and abs(item[0].line + 1 - int(line)) < 12 for path, line in places)]
    if not bad:
      sys.exit((run.stdout + run.stderr)[-4000:])
    for item in bad:
      file = root / item[0].path
      lines = file.read_text().split("\n")
      lines[item[0].line] = item[1]
      file.write_text("\n".join(lines))
    lines = {(item[0].path, item[0].line) for item in bad}
    out += [item for item in planted if item not in out and (item[0].path, item[0].line) in lines]
    print(f"left out {len(bad)} that do not compile", flush=True)
  sys.exit("does not build")


def tests(root, number, arguments, limit):
  """Runs the tests with one fault on, to the first that is red."""
  bundle = next((root / ".build/release").glob("*.xctest"))
  run = subprocess.Popen([bundle, "--testing-library", "swift-testing", *arguments], cwd=root, text=True, errors="replace",
                         env=dict(os.environ, COEXIST_MUTANT=str(number), SWIFT_BACKTRACE="enable=no"),
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
  late = threading.Event()
  timer = threading.Timer(limit, lambda: (late.set(), run.kill()))
  timer.start()
  red = next(filter(None, (re.search(r"✘\S* Test (\w+)", line) for line in run.stdout)), None)
  if red:
    run.kill()
  code = run.wait()
  timer.cancel()
  if late.is_set() and not red:
    return "hangs", []
  return ("passed" if code == 0 and not red else "failed"), [red[1]] if red else []


def main():
  options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  options.add_argument("--count", type=int, default=240)
  options.add_argument("--seed", type=int, default=1)
  options.add_argument("--only", default="", help="only files whose path holds this, or one line of them")
  options.add_argument("--again", default="", help="only what survived in the run that this file holds")
  options.add_argument("--jobs", type=int, default=2)
  options.add_argument("--work", default=str(ROOT / ".build/mutants"))
  options.add_argument("--list", action="store_true", help="only count the places of each kind")
  options = options.parse_args()
  found = candidates(ROOT)
  if options.list:
    for name, places in sorted(found.items()):
      print(name, len(places))
    return
  root = pathlib.Path(options.work)
  root.mkdir(parents=True, exist_ok=True)
  for name in ["Sources", "Tests"]:
    shutil.rmtree(root / name, ignore_errors=True)
  tracked = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                           capture_output=True).stdout.decode().split("\0")
  for name in filter(None, tracked):
    if (ROOT / name).is_file():
      (root / name).parent.mkdir(parents=True, exist_ok=True)
      shutil.copy2(ROOT / name, root / name)
  (root / KIT / "Mutant.swift").write_text(SWITCH)
  area, _, line = options.only.partition(":")
  found = {name: [p for p in places if area in p[0] and line in ["", str(p[1] + 1)]]
           for name, places in found.items()}
  if options.again:
    wanted = survivors_of(pathlib.Path(options.again).read_text())
    chosen = [p for places in found.values() for p in places if name_of(ROOT, p) in wanted]
  else:
    chosen = choose(found, options.count, random.Random(options.seed))
  planted = [item[0] for item in build(root, plant(root, chosen))]
  print(f"{len(planted)} planted", flush=True)

  skipped = [word for name in SLOW + PAGES for word in ("--skip", name)]
  # Of the rest the costly ones say what cheaper ones say too.
  skipped += [word for name in COSTLY for word in ("--skip", name)]
  start = time.time()
  verdict, reds = tests(root, 0, skipped, 600)
  limit = max(60, (time.time() - start) * 8)
  print(f"without a fault: {verdict} in {time.time() - start:.0f} s {reds}", flush=True)
  if verdict != "passed":
    sys.exit("the tests are red without a fault")

  reasons = {}
  file = ROOT / "Tests/Mutants/survivors.txt"
  for line in file.read_text().split("\n") if file.exists() else []:
    if line.startswith("Sources/"):
      key, _, reason = line.rpartition(" | ")
      reasons[key] = reason

  def judge(fault):
    quick = next((suites for folder, suites in QUICK.items() if fault.path.startswith(KIT + folder)), "Ticket")
    verdict, reds = tests(root, fault.number, ["--filter", f"RecordedTests|{quick}", *skipped], limit)
    if verdict == "passed":
      verdict, reds = tests(root, fault.number, skipped, limit)
    return fault, verdict, reds

  survivors, kinds = [], collections.Counter()
  with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
    for fault, verdict, reds in pool.map(judge, planted):
      kinds[fault.kind, verdict] += 1
      print(f"{fault.number:4} {verdict:7} {fault.kind:10} {fault.place}  {' '.join(reds[:3])}", flush=True)
      if verdict == "passed":
        survivors.append(fault)
  print()
  for kind in sorted({name for name, _ in kinds}):
    counts = {verdict: kinds[kind, verdict] for verdict in ["failed", "hangs", "passed"]}
    print(f"{kind:10} {sum(counts.values()):4} planted, {counts['passed']} survived")
  print(f"{len(planted)} planted, {len(survivors)} survived ({100 * len(survivors) / len(planted):.1f} %)")
  for fault in survivors:
    print(f"{fault.key}\n    now {fault.after}\n    {reasons.get(fault.key, 'no reason is known')}")


if __name__ == "__main__":
  main()
