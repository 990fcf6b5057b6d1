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
    en us number, american number, u s number, test number, fake number, random number
    es numero de prueba, numero americano, numero gringo, numero de eeuu
    pt numero de teste, numero americano, numero dos eua
    it numero di prova, numero americano
    de testnummer, us nummer, amerikanische nummer
    fr numero de test, numero americain
    id nomor tes, nomor amerika
    hi test number, us number, american number
    ## subscribed-apps: Meta's list of the apps that get the events of an account
    * subscribed apps
    en subscribed app, apps subscribed
    es apps suscritas, aplicaciones suscritas, apps suscriptas
    pt apps inscritos, aplicativos inscritos, apps assinados
    ## two-apps: more apps than ours
    en two apps, 2 apps, second app, another app, other app, unknown app, strange app, three apps
    es dos apps, 2 apps, otra app, segunda app, app desconocida, app ajena, dos aplicaciones
    pt dois apps, 2 apps, outro app, segundo app, app desconhecido, app estranho, dois aplicativos
    ## policy: the rules of Meta that somebody broke
    en policy, policies, violation, violations, violating, violates, guidelines, terms of service, community standards, rule, rules, the rules
    es politica, politicas, infraccion, infringe, incumple, incumplimiento, normas, condiciones del servicio, norma, regla, reglas, las reglas
    pt politica, politicas, violacao, violar, violou, infracao, diretrizes, normas, termos de servico, regra, regras, norma
    it norme, normativa, violazione, violato, regolamento, condizioni d uso
    de richtlinie, richtlinien, richtlinienverstoss, richtlinienverstos, verstoss, verstos, verstosst, nutzungsbedingungen
    fr regles, reglement, politique, politiques, infraction, violation, conditions d utilisation, non respect
    id kebijakan, pelanggaran, melanggar, aturan, ketentuan
    hi policy, niyam, violation, ulanghan
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
    es la nuestra, la mia, el nuestro, el mio, es mio, es mia, es nuestro, es nuestra, la que uso, la que usamos, la correcta
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
    ## complaints: that people complain of a message
    en reports, reported, reported it, complaints, complained, hit block, pressed block, blocks from, marked as junk, marked it as junk, marked as spam, marked it as spam, as junk, flagged it, flagged as, people flagged, loads of people flagged, too many blocks, unhappy customers
    es reportes, reporto, reportaron, quejas, quejaron, denuncias, denuncio, denunciaron, bloqueos, denunciado, lo denunciaron, la denunciaron, se quejaron, muchas quejas
    pt denuncias, denuncia, denunciou, denunciaram, reclamaram, reclamacoes, bloqueios, bloqueio de, denunciado, denunciada, reclamando dele, muita denuncia
    ## hitch: a trouble that a window owns up to
    en hit a problem, on their end, on their side, their fault, technical problem, technical issue, technical error, at their end, at our end, at metas end, not right at, metas side, facebooks side
    es del lado de ellos, de su lado, hubo un inconveniente, un inconveniente, tuvimos un problema, problema tecnico, problema de ellos, falla de ellos, del lado de meta, de parte de ellos, de parte de meta
    pt do lado deles, tivemos um problema, problema tecnico, problema deles, falha deles, um inconveniente, do lado da meta, por parte deles, nao conseguimos agora
    ## awaited: the stand-in for a message that cannot be read yet
    en waiting for this message, waiting for the message
    es esperando este mensaje, esperando el mensaje, esperando mensaje
    pt aguardando esta mensagem, aguardando essa mensagem, aguardando a mensagem, aguardando mensagem
    ## papers: what proves that a business exists
    en papers, paperwork, proof, proofs, legal papers, company papers, documents, deed, certificate, registration certificate, bylaws, uploaded everything, sent everything
    es papeles, papeleo, escritura, documentos, comprobantes, documentacion, acta, certificado, constancia, mandamos todo, subimos todo, enviamos todo
    pt papeis, papelada, documentos, contrato social, documentacao, certificado, cartao cnpj, mandamos tudo, enviamos tudo
    ## mass-ads: an account for advertisements
    en mass adverts, mass advertising, mass marketing, bulk marketing, marketing campaigns, advertising campaigns, marketing account, ads account for
    es publicidad masiva, campanas de marketing, campanas publicitarias, mercadeo masivo, marketing masivo, cuenta de marketing, de marketing
    pt divulgacao em massa, campanhas de marketing, publicidade em massa, marketing em massa, conta de marketing
    ## used-up: that all of them are in use
    en used up all, used up, ran out of, run out of, all the numbers it may, all the numbers we may, all the numbers allowed
    es usamos todos, ya usamos todos, gasto todos, gastamos todos, se acabaron los, agotamos, ocupamos todos, todos los numeros que
    pt gastou todos, gastamos todos, usou todos, usamos todos, esgotamos, acabaram os, todos os numeros que
    ## business-app: the WhatsApp app for businesses
    en business one, business version, business app
    es el de negocios, el de empresas, el de empresa, version de negocios, app de negocios
    pt o de empresa, no de empresa, o de negocios, no de negocios, app de empresa, versao de negocios
    ## your-page: the page of the provider
    en your page, your site, your website, your connect page, your link page, our page, connect page, setup page of, page of yours, site of yours
    es pagina de ustedes, la de ustedes, su pagina, vuestra pagina, su sitio, pagina suya, pagina de numeros
    pt pagina de voces, a de voces, sua pagina, site de voces, site de vcs, pagina de vcs, pagina do kapso, pagina de numeros, a pagina de vcs
    # broke: a page or a program broke
    en 500, 500d, threw a 500, error 500, typeerror, exception, white screen, blank page, internal server error, error page
    es 500, error 500, pantalla blanca, pagina en blanco, exploto, trono, error interno del servidor, pantalla en blanco, queda en blanco, quedo en blanco, pagina de error
    pt 500, erro 500, tela branca, pagina em branco, quebrou, explodiu, deu pau, pagina de erro, fica em branco, ficou em branco
    ## own-fault: that the provider says it is its own fault
    en our bug, our fault, fault is ours, bug on our side, bug in our, on kapsos side, kapsos fault, kapso bug, bug in kapso, kapsos bug, kapso confirmed, kapso confirms, kapso admits, kapso admitted
    es el fallo es de ellos, la falla es de ellos, fallo de kapso, falla de kapso, error de kapso, culpa de kapso, bug de kapso, kapso confirma, kapso confirmo, kapso reconoce, falla nuestra, fallo nuestro, error nuestro
    pt a falha e deles, o erro e deles, falha do kapso, erro do kapso, bug do kapso, culpa do kapso, kapso confirma, kapso confirmou, kapso reconhece, falha nossa, erro nosso
    ## worker: a program of the provider
    en worker, workers, handler, webhook handler, connector, parser, consumer, our queue
    es worker, su worker, proceso que lee, conector, manejador
    pt worker, fila, conector, processo que le
    """
}
