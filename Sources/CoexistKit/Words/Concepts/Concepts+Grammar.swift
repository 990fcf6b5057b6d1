extension Concept {
  /// Words of grammar, which say what becomes of the others (``Grammar``), and the small words that
  /// tell the language.
  static let grammar: StaticString = """
    #! mark: small words that tell the language
    en the, is, it, my, and, to, of, we, you, that, with, for, are, was, this, have, says, not, im, on, at, they, but, from, your, our, its, when, what, how, just, got, now, since, been, there, here, an, has, then, every, without, because, after, in, a, i, he, she, them, their, who, will, would, could, which, than, any, some, out, off, up, about, into, were, be, or, by, asks, wants, told, through, new, come, comes
    es el, la, los, las, que, en, un, una, mi, me, y, con, por, para, es, lo, del, al, q, pero, sale, dice, muy, tengo, se, esta, ya, de, le, nos, cuando, hola, su, como, porque, todo, tiene, hay, fue, donde, quiero, tambien, este, ese, eso, yo, ni, si, sin, sus, tu, te, mis, son, desde, estan, a, d, ha, han
    pt o, os, as, que, do, da, na, em, um, uma, meu, minha, e, com, por, pra, nao, eu, ele, ela, mas, ja, fala, diz, voces, vcs, ta, q, dos, das, tem, isso, de, me, seu, sua, ao, oi, pelo, foi, para, esta, como, mais, porque, tudo, tambem, esse, essa, nos, sem, era, nem, meus, minhas, aqui, numa, pq, vc, tbm, pela, desde, te, se, la, nas
    it il, lo, gli, che, di, un, una, mi, con, per, non, sono, ho, della, del, alla, questo, piu, anche, nel, la, e, al, ciao, come, quando, dal, dei, delle, dice, devo, mia, mio, c, perche, questa, sul, sulla, ma, ci, ha, era, si, le, se, a, in, da, nn, xke, ke, l, dell
    de der, die, das, ist, und, nicht, ich, wir, mit, ein, eine, auf, zu, von, steht, schon, den, dem, hab, im, bei, da, seit, war, wird, kein, keine, noch, er, sie, es, an, als, wie, was, aber, nur, man, uns, mir, mich, haben, hat, sich, vom, zum, unser, unsere, habe, sind, aus, nach, diese, dieses, einem, einen, fur, oder, in, nich, nix, ne
    fr le, la, les, de, un, une, mon, ma, et, avec, pas, que, est, je, il, nous, du, des, pour, sur, ca, dans, votre, on, au, ne, mes, notre, jai, ce, qui, mais, moi, se, sa, son, a, aussi, nos, ils, elle, chez, d, qu, n, y, ete, tout, leur, vous, cette, cet, l, si, depuis, par, m, ai, quil, nest, cest, trop, temps, deja, quand, ds, pr, tt, g
    id yang, yg, saya, di, ke, dari, sudah, tidak, ini, itu, dan, ada, bisa, udah, kok, ga, gak, min, kak, aku, nya, lagi, untuk, kami, anda, aja, belum, masih, mau, pas, lewat, juga, karena, dengan, pada, jadi, terus, sama, tapi, pesan, sekarang, tadi, ya, kalau, katanya, muncul, lalu, baru, semua
    hi hai, ka, ki, ke, ko, me, mera, mere, meri, nahi, raha, rahi, kya, se, aur, to, bhi, ho, tha, kar, bol, abhi, pe, wo, ye, haan, main, bhai, hua, rahe, ne, mein, hum, hamara, hamare, koi, kuch, nhi, toh, gaya, gayi, karo, kiya, wala, wale, jab, tab, ab, aaj, sab, nai, kisi, usko, isko, mujhe, ek, agar, dusre, dusra
    #! not: denies what comes after it
    en not, no, never, without, neither, nor, none, nobody, nothing, cannot, cant, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, couldnt, hasnt, havent, hadnt, aint, wouldnt, unable, failed to, fails to, no longer, hardly, zero, nobodys, noones, nor any, without any, w o, w o any
    es no, nunca, jamas, sin, ni, ningun, ninguna, ninguno, nadie, nada, tampoco, cero, nel
    pt nao, n, nunca, jamais, sem, nem, nenhum, nenhuma, ninguem, nada, num, zero
    it non, mai, senza, nessun, nessuno, nessuna, niente, nulla, ne, nn, zero
    fr jamais, sans, aucun, aucune, rien, ne, n, nest, napparait, narrive, pa
    id ga, gak, gk, ngga, nggak, enggak, tidak, tdk, tak, belum, blm, bukan, tanpa, g, kagak, ndak, nda
    de ohne
    hi na, bina, mat, nai
    #! not-behind: denies what stands before or after it
    de nicht, kein, keine, keinen, keinem, keiner, nie, nix, nichts, niemand, weder, nich, nicht mehr, net
    fr pas, plus
    hi nahi, nahin, nhi, nai, ni
    #! but: begins another thought
    en but, however, although, though, except, yet, and now
    es pero, aunque, sino, y ahora
    pt mas, porem, embora, so que, e agora
    it ma, pero, invece, e ora, e adesso
    de aber, sondern, jedoch, obwohl, und jetzt
    fr mais, sauf, alors que, et maintenant
    id tapi, tp, tetapi, padahal, cuma, sedangkan, dan sekarang
    hi lekin, par, magar, but, jabki, aur ab
    #! suppose: supposes what follows
    en if, unless, in case, whether, suppose, imagine, hypothetically, say we, someday, in theory, theoretically, hypothetical, when a client says, when a client asks, when a customer says, when a customer asks, when someone says, when someone asks, supposing, lets say, let s say, what if, say our, say the, say my, when someones, when somebodys, when a customers, when a clients
    es en caso, por si, si acaso, supongamos, suponiendo, imaginate, imaginemos, que si, q si, cuando un cliente dice, cuando un cliente diga, cuando un cliente pregunta, cuando alguien dice, cuando alguien pregunta, pongamos que, digamos que, que pasaria si, imaginese que, suponga que, cuando a alguien se le, cuando a un cliente se le, cuando venza, cuando se venza, cuando se caiga, cuando se cierre, cuando expire
    pt por acaso, suponha, suponhamos, imagina se, quando um cliente diz, quando um cliente pergunta, quando alguem diz, vamos supor, digamos que, imagina que, vamos dizer que, e se, quando vencer, quando expirar, quando fechar, quando cair, o qr vencer
    it qualora, nel caso, supponiamo, che se, quando qualcuno, quando un cliente dice, quando un cliente chiede, mettiamo che, poniamo che, immaginiamo, diciamo che, facciamo che
    de wenn, falls, angenommen, wenn ein kunde sagt, wenn ein kunde fragt, nehmen wir an, nehmen wir mal an, mal angenommen, gesetzt den fall, stell dir vor, was ware wenn
    fr au cas, supposons, imaginons, que si, quand un client dit, quand un client demande, admettons, mettons que, disons que, imagine que, et si
    id kalau, kalo, klo, jika, bila, misal, misalnya, apabila, andai, seandainya, kalau ada yang bilang, kalau ada yang tanya, umpama, umpamanya, andaikan, anggap saja, katakanlah
    hi agar, yadi, if, jab koi bole, jab koi puche, maan lo, man lo, maan lijiye, man lijiye, maano, manlo
    #! suppose-first: supposes, where a clause begins
    es si
    pt se, caso
    it se
    de sollte, sollten, ware, waren
    fr si
    #! never: denies all behind it
    en never
    es nunca, jamas
    pt nunca, jamais
    it mai
    de nie, noch nie, niemals
    fr jamais
    id belum pernah, tidak pernah, ga pernah, gak pernah
    hi kabhi nahi, kabhi koi
    #! believed: somebody thought so, and was wrong
    en i thought, we thought, thought that, i assumed, i figured, i believed, i was sure
    es pense que, pense q, pense k, creia que, creia q, crei que, crei q, pensaba que, pensaba q, pensamos que, creimos que, juraba que, juraba q
    pt achei que, achei q, pensei que, pensei q, achava que, achava q, pensava que, jurava que, achamos que, pensamos que
    it credevo, pensavo, credevamo, pensavamo, ho creduto, ho pensato che, ero convinto, ero convinta
    de dachte, dachten, hatte gedacht, hab gedacht, habe gedacht, glaubte, hielt es fur
    fr je croyais, je pensais, on croyait, on pensait, j ai cru, jai cru, j ai pense, jai pense, nous pensions, nous croyions
    id kirain, kukira, saya kira, sy kira, aku kira, saya pikir, sy pikir, dikira, salah sangka, salah kira
    hi maine socha, mene socha, humne socha, hamne socha, mujhe laga, muje laga, hume laga, hamen laga, laga tha
    #! planned: still to come, or only wished for
    en will, going to, gonna, might, hope, hopefully, plan to, planning, want to know, id like to know, wondering, afraid, i would, we would, it would, would you, wants to connect, wants to disconnect, wants to reconnect, wants to remove, wants to delete, wants to know, until then, thinking of, thinking about, considering, looking to, toying with, contemplating, once we leave, when we leave, plan is to, someday, some day, postpone, postponing, put off, as agreed we, next week, next month, next year, next quarter, worry about, worried about, worried that, my worry, our worry, fear of, fear that, will fail, will expire, will run out
    es voy a, vamos a, seria, podria, ojala, me imagino, quisiera, pensamos, planeamos, tengo miedo, que miedo, quiere conectar, quiere desconectar, quiere que lo desconectemos, quiere reconectar, quiere borrar, quiere quitar, quiere saber, quieren saber, hasta entonces, pensando en, cuando dejemos, cuando nos vayamos, cuando cambiemos, estamos viendo de, por ahora seguimos, la idea es, evaluando, una vez que, algun dia, aplazamos, lo dejamos para, postergamos, queda para, la semana que viene, la proxima semana, el mes que viene, el proximo mes, me preocupa, nos preocupa, preocupa que, temo, tememos, temor, va a fallar, va a vencer
    pt vou, vamos, seria, poderia, tomara, queria, gostaria, pretendo, pretendemos, medo, quer saber, quer conectar, quer desconectar, quer reconectar, quer apagar, quer remover, ate la, pensando em, quando a gente sair, quando sairmos, quando mudarmos, por enquanto seguimos, a ideia e, avaliando, algum dia, um dia desses, adiamos, fica pra, fica para, vamos adiar, semana que vem, semana q vem, proxima semana, mes que vem, mes q vem, proximo mes, me preocupa, nos preocupa, receio, preocupada com, preocupado com, vai falhar, vai vencer, vai expirar
    it vorrei, vorremmo, potrebbe, sarebbe, speriamo, pensiamo di, paura, vuole sapere, vuole collegare, fino ad allora, stiamo pensando, pensando di, quando lasceremo, quando passeremo, per ora restiamo, l idea e, un giorno, rimandiamo, rinviamo, spostiamo a, la settimana prossima, la prossima settimana, il mese prossimo, il prossimo mese, mi preoccupa, ci preoccupa, temo, temiamo, timore, scadra, fallira
    de mochte, mochten, wollen wir, hoffentlich, planen, angst, mochte wissen, will wissen, bis dahin, uberlegen, wir uberlegen, denken daruber, denken dran, haben vor, sobald wir wechseln, bleiben vorerst, eines tages, irgendwann, verschieben, verschoben auf, nachste woche, nachsten monat, nachstes jahr, nachstes quartal, kommende woche, befurchte, befurchten, mache mir sorgen, machen uns sorgen, sorge dass, werden wir, werde ich, wird ablaufen
    fr voudrais, voudrions, pourrait, serait, esperons, on va, je vais, nous allons, peur, veut savoir, veut connecter, d ici la, on pense a, on envisage, envisageons, pensons a, quand on quittera, pour l instant on reste, l idee est, un jour, reportons, on reporte, repousse, la semaine prochaine, le mois prochain, l annee prochaine, je crains, nous craignons, on craint, crainte, inquiet de, inquiete de, m inquiete, va etre, va falloir, va expirer, va echouer
    id akan, bakal, rencana, rencananya, semoga, takut, mau tanya, mau tau, mau nanya, ingin tahu, sampai itu, sampai saat itu, mikir mikir, kepikiran, mempertimbangkan, pertimbangkan, lagi mikir, nanti kalau pindah, suatu hari, kapan kapan, ditunda, tunda, diundur, minggu depan, bulan depan, tahun depan, khawatir, cemas, akan habis, akan gagal
    hi hoga, hogi, honge, karenge, jayega, jayegi, jayenge, jayengi, rahegi, rahengi, milega, chahenge, darr, jaanna, janna chahta, soch rahe, sochte hai, soch raha, plan hai, jab chhodenge, kisi din, kabhi aage, taal diya, postpone, agle hafte, agle mahine, next week, next month, chinta hai, fikar hai, expire hone wala
    #! now: now, or all at once
    en now, today, suddenly, this morning
    es ahora, hoy, de golpe, de repente, de pronto
    pt agora, hoje, de repente, do nada
    it ora, adesso, oggi, improvvisamente, all improvviso
    de jetzt, heute, plotzlich
    fr maintenant, aujourd hui, aujourdhui, soudain, tout a coup, d un coup
    id sekarang, hari ini, tiba tiba, mendadak
    hi ab, aaj, achanak
    # works: it works
    en works, work, working, runs, running, fine, okay, healthy, at 100
    es funciona, funcionan, funcionando, anda, andan, andando, marcha, al 100, esta 100
    pt funciona, funcionam, funcionando, rodando, ta 100, esta 100
    it funziona, funzionano, va, vanno, al 100, tutto ok
    de funktioniert, geht, lauft, klappt, zu 100, verbindung steht, steht wieder
    fr marche, marchent, fonctionne, fonctionnent, roule, a 100
    id jalan, berfungsi, aman, 100 persen
    hi chal raha, chal rahi, theek hai, sahi hai, sab theek, sab thik
    #! since-then: since what was told before
    en since then, from then on
    es desde entonces, desde ahi
    pt desde entao, de la pra ca
    it da allora, da li in poi
    de seitdem, seither
    fr depuis tout, depuis lors
    id sejak itu, sejak saat itu
    hi tab se, uske baad se
    #! everything: that makes of "it works" that all is well
    en everything, all, perfectly, both, great, now, again, nicely, is fine, itself is
    es todo, perfecto, perfectamente, de diez, ahora, los dos, muy bien
    pt tudo, perfeito, perfeitamente, certinho, agora, os dois, muito bem
    it tutto, benissimo, perfettamente, adesso, ora, tutti e due, molto bene
    de alles, bestens, jetzt, wieder, beide, einwandfrei
    fr tout, tres bien, parfaitement, maintenant, les deux
    id semua, sekarang, semuanya, sama sekali
    hi sab, mast, ab, ekdam, badhiya
    #!> still: what it says is so
    en still, keeps, again, continues, remains, yet, persists
    es todavia, aun, sigue, siguen, continua, sigo, persiste, permanece, seguimos, siguiendo, sigue igual
    pt ainda, continua, continuam, permanece, segue, persiste, seguem, ta ate agora
    it ancora, continua
    de noch, immer noch, weiterhin, immernoch
    fr encore, toujours, toujours pas
    id masih, tetap, masih aja, tetep, masi
    hi abhi bhi, ab bhi, still, abhi tak, ab tak
    """
}
