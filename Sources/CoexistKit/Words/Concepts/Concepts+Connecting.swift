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
    id terhubung, tersambung, nyambung
    hi connect ho raha, connect hota
    """
}
