/// What calls are named that put, take or use a secret.
enum SecretCalls {
  /// First words of the names of calls that put a value somewhere.
  static let setters: [StaticString] = [
    "set", "put", "add", "append", "with", "define", "header", "field", "param", "insert", "fill",
    "type", "send", "val", "value", "new", "of", "from", "create", "putenv", "hset", "replace",
  ]
  /// First words of those that take the name of a value.
  static let readers: [StaticString] = [
    "get", "has", "is", "find", "read", "fetch", "load", "list", "delete", "remove", "require",
    "need",
  ]
  /// Calls whose last argument is the secret that they sign with.
  static let signers: KeySet = "hmac createhmac hashhmac hmacsha256"
  static let loginFlags: KeySet = "u user"
  /// Calls whose last argument is a password.
  static let logins: KeySet = """
    login auth basic basicauth setbasicauth withbasicauth httpbasicauth httpdigestauth signin \
    authenticate usernamepasswordcredentials
    """
}
