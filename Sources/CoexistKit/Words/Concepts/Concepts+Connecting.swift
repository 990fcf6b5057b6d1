extension Concept {
  /// The verb of the whole matter, as something that is tried.
  static let connecting: StaticString = """
    # connects: to connect, as something that is tried
    en connect, connects, connecting
    es conecta, conectan, conectar, conecte
    pt conecta, conectam, conectar, conecte
    it collega, collegare, si collega
    de verbindet, verbinden, verbindet sich
    fr connecte, connecter, se connecte
    id menghubungkan, konek, koneksi
    hi connect ho raha, connect hota
    ## plain-finish: the end of a signup without the phone app, by the name of its event
    * finish only waba
    en finish instead, finish rather than, plain finish
    es finish en vez, finish en lugar, finish pelado, finish a secas
    pt finish em vez, finish no lugar
    # needs: to need or want something
    en need, needs, want, wants, require, requires
    es necesita, necesitan, necesitamos, quiere, quieren, queremos, requiere
    pt precisa, precisam, precisamos, quer, querem, queremos
    it vuole, vogliono, vogliamo, serve, servono
    de brauche, braucht, brauchen, will, wollen, benotigt
    fr veut, veulent, besoin
    id butuh, perlu, mau
    hi chahiye, chahie
    ## cloud-only: the Cloud API alone is wanted
    en cloud only, only cloud, cloud api only, only cloud api, only the cloud api, api only, only the api, cloud api option
    es solo cloud, solo nube, solo en la nube, solo la nube, solo cloud api, solo api, solo la api, solo por api, opcion de cloud api, numero en la nube, en la nube
    pt so cloud, somente cloud, apenas cloud, so na nuvem, apenas na nuvem, so api, so a api, so pela api, somente api, somente a api, apenas api, apenas a api, opcao de cloud api, numero na nuvem, na nuvem
    it solo cloud, solo sul cloud
    de nur cloud, nur die cloud api
    fr uniquement cloud, seulement cloud
    id hanya cloud, cloud saja
    hi sirf cloud
    ## in-app-code: a code that comes, or is confirmed, inside the app
    * facebook business account
    en code in the app, code inside the app, code within the app, shows in the app, shown in the app, appears in the app, confirm in the app, confirm it in the app
    es codigo en la app, codigo dentro de la app, aparece en la app, sale en la app, confirmar en la app, confirmarlo en la app
    pt codigo no app, codigo no aplicativo, codigo dentro do app, aparece no app, aparece no aplicativo, confirmar no app, confirmar no aplicativo
    it codice nell app, codice dentro l app, confermare nell app
    de code in der app, in der app bestatigen
    fr code dans l app, code dans l appli, confirmer dans l app
    id kode di aplikasi, kode di dalam aplikasi
    hi app me code, app ke andar code
    ## advanced-access: what Meta must grant the app of the provider
    en advanced access, app review, app is not approved, app not approved, app isnt approved, development mode, app not live, not a tech provider, tech provider, advanced permission, advanced permissions, advanced whatsapp
    es acceso avanzado, revision de la app, revision de la aplicacion, modo de desarrollo, aprobacion de meta, permisos avanzados
    pt acesso avancado, revisao do app, revisao do aplicativo, modo de desenvolvimento, aprovacao da meta, permissoes avancadas
    it accesso avanzato, revisione dell app, modalita sviluppo, approvazione di meta
    de erweiterter zugriff, erweiterten zugriff, app prufung, entwicklungsmodus, freigabe von meta
    fr acces avance, examen de l app, mode developpement, approbation de meta
    id akses lanjutan, tinjauan aplikasi, mode pengembangan, persetujuan meta
    hi advanced access, app review, development mode
    ## identifier: the id of a number or an account in an API call
    * phone number id, waba id, business id
    en object with id, object id, unsupported get request, unsupported post request, the id, wrong id, number id, account id, phone id
    es objeto con id, id del numero, id de la cuenta, el id, identificador, el objeto, id de numero, id del telefono
    pt objeto com id, id do numero, id da conta, o id, identificador, o objeto, id de numero, id do telefone
    it oggetto con id, id del numero, id dell account, l id, identificativo, l oggetto, id numero
    de objekt mit der id, die id, kennung, id der nummer, id des kontos, objekt, nummern id
    fr objet avec l id, l id, identifiant, id du numero, id du compte, l objet, id de numero
    id objek dengan id, id nomor, id akun, idnya
    hi number id, id galat, id
    # exists: it is known to Meta
    en exist, exists, resolve, resolves, is real, are real, a real one, a real business, a real company, really exist, really exists, believes, believe, convinced, genuine, legit, company exists, business exists
    es existe, existen, exista, es de verdad, es real, sea real, me cree, nos cree, convence, se cree
    pt existe, existem, exista, de verdade, e real, seja real, acredita, convenceu, se convenceu
    it esiste, esistono, esiste davvero, vera, crede, convinta
    de existiert, existieren, wirklich gibt, echt, glaubt, uberzeugt
    fr existe, existent, vraie, convaincu, croit
    id ditemukan, terdaftar di meta
    hi maujood, exist
    #> waited: some time was let go by
    en waited, left it, left it alone, pause of, waiting for, gave it
    es espere, esperamos, espera de, esperando, dejamos pasar
    pt esperei, esperamos, aguardei, aguardamos, deixei passar, esperou, aguardou
    it aspettato, ho aspettato, atteso
    de gewartet, abgewartet
    fr attendu, patiente, laisse passer
    id nunggu, ditunggu, sudah tunggu, menunggu
    hi wait kiya, intezar, ruke
    # links: to link a device
    en link, re link, relink, add, pair, pairs, pairing, connect, sync, work, works
    es vincular, enlazar, enlaza, vincula, conecta, conectar, emparejar, funciona, anda
    pt vincular, conectar, parear, pareia, vincula, conecta, funciona, mostram
    it collegare, abbinare, collega, funziona, connettere
    de verknupfen, koppeln, koppelt, verbinden, funktioniert, verknupft
    fr lier, connecter, appairer, associer, connecte, marche, fonctionne
    id menautkan, tautkan, sambung, konek, tersambung, jalan, nyambung
    hi link, connect, pair, chalta, kaam
    """
}
