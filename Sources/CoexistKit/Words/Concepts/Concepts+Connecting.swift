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
    ## cloud-only: the Cloud API alone is wanted
    en cloud only, only cloud, cloud api only, only cloud api, only the cloud api, api only, only the api
    es solo cloud, solo nube, solo en la nube, solo la nube, solo cloud api
    pt so cloud, somente cloud, apenas cloud, so na nuvem, apenas na nuvem
    it solo cloud, solo sul cloud
    de nur cloud, nur die cloud api
    fr uniquement cloud, seulement cloud
    id hanya cloud, cloud saja
    hi sirf cloud
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
