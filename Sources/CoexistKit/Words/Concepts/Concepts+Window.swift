extension Concept {
  /// Meta's window: its options, and how it is left.
  static let window: StaticString = """
    ## window: Meta's window
    en window, popup, pop up, facebook page window, dialog
    es ventana*, popup, pop up, cartel, pantalla
    pt janela*, popup, pop up, tela
    it finestra, popup, schermata
    de fenster, popup, dialog
    fr fenetre, popup
    id jendela, popup, layar
    hi window, popup
    # closed: closed by mistake or by itself
    en closed, shut, close, blocked the popup, closed by, dismissed, closed it, blocked
    es cerre, cerro, cerrada, cerrado, cerramos, se cerro, se me cerro
    pt fechei, fechou, fechada, fechado, fechamos
    it chiuso, chiusa, chiudere
    de geschlossen, zugemacht, weggeklickt, schloss
    fr ferme, fermee, quitte
    id tertutup, ditutup, nutup, tutup, ketutup
    hi band kar diya, band ho gaya, close ho gaya, bandh
    # crashed: the machine stopped
    en crashed, crash, froze, frozen, restarted, died, power went, power cut, reloaded
    es se fue la luz, se reinicio, se trabo, se colgo, se apago, se murio, se corto la luz, se quedo sin bateria
    pt reiniciou, travou, caiu a luz, acabou a luz, acabou a bateria, apagou sozinho, desligou sozinho
    it crashato, si e bloccato, riavviato, bloccato
    de absturz, abgesturzt, aufgehangt, neu gestartet
    fr plante, crashe, redemarre, coupure
    id crash, hang, mati, mati lampu, restart
    hi hang ho gaya, crash, light chali gayi, restart
    # gone: it has disappeared
    en gone, disappeared, vanished, went away
    es desaparecio, ya no estaba, se fue, se borro
    pt sumiu, desapareceu
    it sparita, sparito, scomparsa
    de weg, verschwunden
    fr disparu, disparue
    id hilang
    hi gayab
    ## browser: browser or computer
    en browser, chrome, safari, firefox, laptop, computer, tab
    es navegador, chrome, compu, computadora, ordenador, notebook
    pt navegador, chrome, notebook, computador, pc
    it browser, chrome, computer
    de browser, chrome, rechner, laptop
    fr navigateur, chrome, ordinateur
    id browser, chrome, laptop
    hi browser, chrome, laptop
    ## midway: before it was finished
    en while, before it finished, in the middle, halfway, mid way, midway, right in the middle, before finishing, login step
    es sin querer, a medias, antes de que terminara, antes de terminar, en medio, mientras, a la mitad
    pt sem querer, no meio, antes de terminar, bem na hora, enquanto
    it per sbaglio, a meta, prima che finisse, durante
    de aus versehen, mitten, bevor es fertig, wahrend
    fr par erreur, au milieu, avant la fin, pendant
    id ga sengaja, gak sengaja, di tengah, belum selesai
    hi galti se, beech me
    ## existing-app: the wrong option for an existing app
    en existing app, app existing
    es app existente, aplicacion existente
    pt app existente, aplicativo existente
    it app esistente
    de bestehende app, vorhandene app
    fr app existante, application existante
    id aplikasi yang ada, aplikasi yang sudah ada
    ## name-only: the option Display name only
    en display name only, only a display name
    es solo un nombre visible, solo nombre visible, solo nombre para mostrar
    pt apenas nome de exibicao, so nome de exibicao, somente nome de exibicao
    it solo nome visualizzato
    de nur anzeigename
    fr nom d affichage uniquement
    id nama tampilan saja
    ## existing-account: an account that already uses the number
    en existing whatsapp account, existing account
    es cuenta de whatsapp existente, cuenta existente
    pt conta do whatsapp existente, conta existente
    it account whatsapp esistente
    de bestehenden whatsapp konto, bestehendes whatsapp konto
    fr compte whatsapp existant
    id akun whatsapp yang ada, akun whatsapp yang sudah ada
    ## option: an option of the window
    en option, path, way, choice, button
    es opcion, camino, boton
    pt opcao, caminho, botao
    it opzione
    de option, weg
    fr option, choix
    id opsi
    hi option
    # went-wrong: an error without a reason
    en something went wrong, something has gone wrong, unexpected error, unknown error
    es algo salio mal, ocurrio un error, error inesperado
    pt algo deu errado, ocorreu um erro, erro inesperado
    it qualcosa e andato storto, si e verificato un errore
    de etwas ist schief, unerwarteter fehler, ein fehler ist aufgetreten
    fr une erreur s est produite, une erreur est survenue
    id terjadi kesalahan
    hi kuch galat
    ## later: at another time
    en later, try again later
    es mas tarde
    pt mais tarde
    it piu tardi
    de spater
    fr plus tard
    id nanti, lagi nanti
    hi baad me, baad mein
    ## there: it is there
    en there
    es esta, estan, hay, queda, quedan
    pt ta, esta, tem, estao, consta
    it c e, ci sono

    id ada
    hi pada hai
    ## ordinary: words that look like others and mean nothing here
    en correct, correctly, contact, content, contract, contracts, planned, blank, black, back, fired
    es correcto, correcta, correo, cuanto, cuando
    pt correto, quando, quanto, dispare, dispara
    it corretto, quando
    """
}
