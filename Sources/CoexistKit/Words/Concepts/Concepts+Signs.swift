extension Concept {
  /// What people see of the interface, and how they speak of what is theirs.
  static let signs: StaticString = """
    ## unauthorized: a call was refused for its key
    * 401, unauthorized, oauthexception, 190
    es no autorizado, no autorizada
    pt nao autorizado
    it non autorizzato
    de nicht autorisiert
    fr non autorise
    ## request: a call of the interface
    * api, endpoint, request, requests, postman, curl
    en api call, api calls, every call, all calls, each call
    es llamada, llamadas, peticion, peticiones, consultas, todo devuelve, devuelve, responde
    pt chamada, chamadas, requisicao, requisicoes, retorna, devolve
    it chiamata api, chiamate, richieste
    de anfrage, anfragen, aufruf, aufrufe, api aufruf
    fr requete, requetes, appels
    id permintaan api, panggilan api
    ## test-number: a number of the United States that Meta gives for tests
    * 1 555, 555
    en us number, american number, test number, fake number, random number
    es numero de prueba, numero americano, numero gringo, numero de eeuu
    pt numero de teste, numero americano, numero dos eua
    it numero di prova, numero americano
    de testnummer, us nummer, amerikanische nummer
    fr numero de test, numero americain
    id nomor tes, nomor amerika
    hi test number, us number, american number
    ## policy: the rules of Meta that somebody broke
    en policy, policies, violation, violations, violating, violates, guidelines, terms of service, community standards
    es politica, politicas, infraccion, infringe, incumple, incumplimiento, normas, condiciones del servicio
    pt politica, politicas, violacao, violar, violou, infracao, diretrizes, normas, termos de servico
    it norme, normativa, violazione, violato, regolamento, condizioni d uso
    de richtlinie, richtlinien, richtlinienverstoss, richtlinienverstos, verstoss, verstos, verstosst, nutzungsbedingungen
    fr regles, reglement, politique, politiques, infraction, violation, conditions d utilisation, non respect
    id kebijakan, pelanggaran, melanggar, aturan, ketentuan
    hi policy, niyam, violation, ulanghan
    # same: the same as somewhere else
    en match, matches, matching, same as, agree
    es coincide, coinciden, igual que, lo mismo que
    pt bate, batem, igual ao, igual a, o mesmo que
    it coincide, coincidono, uguale a, come il telefono
    de stimmt uberein, ubereinstimmen, passt nicht, gleich wie
    fr correspond, correspondent, pareil que, meme que
    id cocok, sama dengan, sama kayak
    hi match, same
    # came-over: it was taken along
    en come across, came across, came over, carried over, transferred, migrated, brought over, moved over, ported, imported, synced, sync, carry over, pulled in, come along, came along, transfer
    es se trajo, trajo, pasaron, paso, migraron, se transfirio, transfirio, transfirieron, cargaron, importo, importaron, sincronizo, sincronizaron, jalo, jalaron, vinieron, pasar, traspaso
    pt vieram, veio, migrou, migraram, passou, passaram, transferiu, importou, importaram, sincronizou, puxou, puxaram, subiu, subiram, trouxe
    it arrivate, arrivata, passate, trasferite, migrate, importate, sincronizzate, trasferito, portate
    de ubernommen, ubertragen, mitgekommen, importiert, migriert, synchronisiert, mitgenommen, rubergekommen, rubergezogen
    fr suivi, transferees, transfere, importees, migre, migrees, synchronisees, recuperees, passees, recupere
    id ikut, pindah, ikut pindah, kebawa, terbawa, masuk, tersinkron, ketransfer, kesinkron
    hi transfer hui, transfer hua, aayi, aaye, import hui, sync hui, shift hui
    ## ours: ours, as one speaks of the account
    en ours, mine, our one, my one, the one we use, the one we actually use, the right one
    es la nuestra, la mia, el nuestro, el mio, la que uso, la que usamos, la correcta
    pt a nossa, a minha, o nosso, a que uso, a que a gente usa, a certa
    it il nostro, la nostra, il mio, quello che usiamo, quello giusto
    de unseres, meins, unsere, das richtige, unser konto
    fr le notre, la notre, le mien, celui qu on utilise, le bon
    id punya kita, punya kami, punya saya, yang kami pakai
    hi hamara wala, mera wala, apna wala, hamara
    ## few: too little of it
    en little, too little, not enough, insufficient, low, few, lacks, lacking
    es poca, poco, pocas, insuficiente, falta de, escasa, baja
    pt pouca, pouco, poucas, insuficiente, falta de, baixa
    it poca, poco, insufficiente, scarsa, manca
    de wenig, zu wenig, unzureichend, kaum, mangelnde, geringe
    fr peu, pas assez, trop peu, insuffisante, insuffisant, manque d
    id kurang, sedikit, minim, rendah
    hi kam, bahut kam, thodi
    """
}
