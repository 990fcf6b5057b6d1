extension Concept {
  /// Meta's window: its options, and how it is left.
  static let window: StaticString = """
    ## window: Meta's window
    en window, popup, pop up, facebook page window, dialog, box, screen, page, wizard, sheet, pop ups, popup window, facebook thing, facebook window, meta window, dialogue, facebook box, connect window, banner, strip, bar across
    es ventana*, popup, pop up, pantalla, ventanita, cuadro de dialogo, asistente, letrero, recuadro, ventana de facebook, aviso, pantalla de facebook, pestana, franja, cartel, banner
    pt janela*, popup, pop up, tela, janelinha, aba, tela do facebook, janela do facebook, assistente, pop, faixa, tarja, banner
    it finestra, popup, schermata, finestrella, riquadro, scheda, pagina, avviso, schermo, pop
    de fenster, popup, dialog, popupfenster, fensterchen, tab, seite, maske, fenster von meta
    fr fenetre, popup, fenetre de meta, page, onglet, ecran, boite de dialogue, popups, assistant
    id jendela, popup, layar, popupnya, jendelanya, halaman, tab, window, layarnya
    hi window, popup, khidki, screen, tab, box, window band, pop up
    # closed: closed by mistake or by itself
    en closed, shut, close, blocked the popup, closed by, dismissed, closed it, blocked, clicked away, hit the x, hit x, x d, pressed x, clicked the x, clicked x, killed, exited, quit, got out, backed out, swiped away, hit close, hit the cross, hit back, pressed back, shut it, cancelled by, logged me out, hit the little cross, the little cross, cross in the corner, pressed the cross, tapped the cross, turned off the computer, shut the laptop, closed the lid, switched off the laptop, closed too early, too early
    es cerre, cerro, cerrada, cerrado, cerramos, se cerro, cerrar, cerraron, cerrando, cerrarla, le di a la x, le di x, aprete la x, me sali, sali, cerre la ventana, toque la x, toque fuera, cancele, se salio, se cierra, se cierran, al tache, el tache, la crucecita, la equis, la cruz, le dio a la x, cerro la ventanita, la quito pensando, apago la, apago el, apague la, apague el, cerro la tapa, cerro el navegador, cerre el navegador, cerro antes
    pt fechei, fechou, fechada, fechado, fechamos, fechar, fecharam, fechando, cliquei no x, apertei o x, fechei sem, saiu da tela, sai, sai da tela, fecha, fecha sozinha, dei x, se fecha, o xis, no xis, xizinho, no xizinho, na cruzinha, apertou o x, clicou no x, desligou o computador, desligou o note, fechou a aba, fechou o navegador, fechou cedo, fechou antes
    it chiuso, chiusa, chiudere, chiudo, ho chiuso, si e chiusa, si chiude, cliccato la x, premuto x, chiusi, usciti, uscito
    de geschlossen, zugemacht, weggeklickt, schloss, zu gemacht, schliesst, zugeklappt, zugegangen, x geklickt, weggewischt, zu, geht zu, schliessen, auf x, abgebrochen, ausversehen zu, schliesst sich
    fr ferme, fermee, quitte, fermer, fermes, ferme la fenetre, clique sur la croix, la croix, se ferme, s est fermee, sest fermee, fermait, ferme par, referme
    id tertutup, ditutup, nutup, tutup, ketutup, menutup, kepencet, kepencet x, kepencet silang, kututup, keluar, ketutup sendiri, nutup sendiri
    hi band kar diya, band ho gaya, close ho gaya, bandh, band kar, band ho, close kar, close ho, kaat diya, cut ho gaya, hat gaya, band kardi
    # crashed: the machine stopped
    en crashed, crash, froze, frozen, restarted, died, power went, power cut, reloaded, battery died, blackout, battery, lost internet, lost wifi, wifi dropped, internet dropped, internet went, rebooted, reboot, shut down by itself, hung, locked up, went off, signal dropped, lost signal, blue screen, wifi died, wifi went, internet died, no wifi, no signal, flashed, update restarted, windows update, windows updates, updated itself
    es se fue la luz, se reinicio, se trabo, se colgo, se apago, se murio, se corto la luz, se quedo sin bateria, colgo, reinici*, apagon, corte de luz, se corto internet, bateria, se quedo sin, se tildo, tildo, se congelo, congel*, se cayo internet, se fue internet, sin senal, luz, se fue el wifi, se cayo el wifi, se cayo la red, se fue la red, sin wifi, me quede sin datos, parpadeo, se actualizo solo, actualizacion de windows
    pt reiniciou, travou, caiu a luz, acabou a luz, acabou a bateria, apagou sozinho, desligou sozinho, travar, queda de energia, bateria, caiu a internet, acabou a energia, congelou, caiu o wifi, desligou do nada, internet caiu, reinici*, luz, desligou, caiu a net, a net caiu, sem net, caiu a rede, caiu o sinal, sem sinal, fiquei sem dados, piscou, se atualizou, atualizacao do windows, caiu a energia, faltou energia, faltou luz
    it crashato, si e bloccato, riavviato, bloccato, riavvi*, batteria, saltata la corrente, caduta la linea, impallato, piantato, spento, si e spento, saltata la luce, caduta internet, crash*
    de absturz, abgesturzt, aufgehangt, neu gestartet, absturz*, akku, stromausfall, internet weg, wlan weg, neustart, hing, ausgegangen, eingefroren, abgeschmiert, strom, netz weg, aufgehangen
    fr plante, crashe, redemarre, coupure, bug, coupure de courant, batterie, plus de batterie, freeze, fige, redemarr*, eteint, plus d internet, panne, s est eteint, wifi coupe, plus de wifi
    id crash, hang, mati, mati lampu, restart, mati listrik, hp mati, ngehang, nge hang, ngelag, lowbat, sinyal hilang, internet putus, wifi putus, baterai, restart sendiri, macet, freeze
    hi hang ho gaya, crash, light chali gayi, restart, battery khatam, bijli chali, light gayi, net chala gaya, internet chala gaya, hang, band ho gaya phone, phone band, crash ho, power cut
    # gone: it has disappeared
    en gone, disappeared, vanished, went away, vanishes, dissapeared, disappears, poof, went blank, closed itself, lost, wiped, lose, lost our number, lost the number, discarded, discarding, dropped the, dropped messages, threw away, amnesia, into thin air
    es desaparecio, ya no estaba, se fue, se borro, desaparec*, se esfumo, se perdio, perdio, perdi, perdieron, perdida, perdimos, descartaba, descarto, descartando, se perdian, tiraba los, amnesia, se hizo humo, se hicieron humo
    pt sumiu, desapareceu, sumir, some, desaparec*, apagou, perdeu, perdi, sumiram, perdida, perdidas, perderam, descartava, descartou, descartando, jogava fora, se perdiam, amnesia, virou fumaca, viraram fumaca
    it sparita, sparito, scomparsa, spari*, scompar*, andata via, perso, persi, perse, persa, perdut*, ha perso
    de weg, verschwunden, verschwind*, verschwand, weg war, war weg, plotzlich weg, verloren, verlor*
    fr disparu, disparue, disparait, disparaitre, parti, partie, perdu, perdus, perdue, perdues, a perdu
    id hilang, menghilang, lenyap, ngilang, raib, kehilangan
    hi gayab, gayab ho, hat gaya, chala gaya, chali gayi, kho gaya, kho gayi, kho, ud gaya
    ## browser: browser or computer
    en browser, chrome, safari, firefox, laptop, computer, tab, edge, pc, mac, tablet, ipad, desktop, screen
    es navegador, chrome, compu, computadora, ordenador, notebook, pc, la notebook, tablet, laptop, pestana, maquina
    pt navegador, chrome, notebook, computador, pc, aba, laptop, maquina, tablet, note, meu note
    it browser, chrome, computer, pc, portatile, scheda, tablet
    de browser, chrome, rechner, laptop, computer, pc, tab, tablet, mac
    fr navigateur, chrome, ordinateur, ordi, pc, onglet, tablette, mac
    id browser, chrome, laptop, komputer, pc, leptop, tab
    hi browser, chrome, laptop, pc, tab, computer, system
    ## midway: before it was finished
    en while, before it finished, in the middle, halfway, mid way, midway, right in the middle, before finishing, login step, before i could, before it was done, partway, part way, before the end, accidentally, by accident, by mistake, mid process, in the process, mid signup, during, mid flow, fat finger, oops, during the setup, during setup, mid, one step before, right as, just as, right when, just when, as it was, at that very moment, before confirming, before i confirmed, before it was confirmed
    es sin querer, a medias, antes de que terminara, antes de terminar, en medio, mientras, a la mitad, en mitad, por error, por accidente, en plena, durante, justo cuando, sin terminar, a mitad, en pleno, antes de acabar, de casualidad, justo antes, justo al, al momento de, en ese momento, justo en, antes de confirmar
    pt sem querer, no meio, antes de terminar, bem na hora, enquanto, por engano, na metade, no meio do, sem terminar, antes de acabar, durante, justo na hora, na hora de, antes do fim, por acidente, quando tava, no momento de, bem quando, na hora que, na hora q, no meio das, antes de confirmar
    it per sbaglio, prima che finisse, durante, nel mezzo, per errore, senza volerlo, proprio mentre, prima di finire, mentre, accidentalmente, sul piu bello, a meta strada, prima della fine, proprio quando, sul momento, nel momento in cui
    de aus versehen, mitten, bevor es fertig, wahrend, mittendrin, versehentlich, mitten im, bevor ich fertig, zwischendrin, wahrenddessen, vor dem ende, ausversehen, halben, kurz bevor, gerade als, genau als, in dem moment
    fr par erreur, au milieu, avant la fin, pendant, en plein milieu, sans faire expres, par megarde, en cours de route, avant que ce soit fini, par accident, au beau milieu, avant de finir, a mi chemin, juste avant, en plein, juste quand, au moment de, au moment ou
    id ga sengaja, gak sengaja, di tengah, belum selesai, tidak sengaja, nggak sengaja, gasengaja, pas lagi, tengah tengah, sebelum selesai, di tengah jalan, setengah jalan, saat proses, tengah proses, pas banget, tepat saat, saat lagi
    hi galti se, beech me, galti, beech, beech mein, adhe mein, adhe me, pura hone se pehle, bich me, bich mein, jab chal raha tha, usi time, ussi waqt
    ## existing-app: the wrong option for an existing app
    en existing app, app existing
    es app existente, aplicacion existente, una app existente, app que ya existe
    pt app existente, aplicativo existente, um app existente, app ja existente
    it app esistente
    de bestehende app, vorhandene app, vorhandenen app, bestehenden app
    fr app existante, application existante
    id aplikasi yang ada, aplikasi yang sudah ada
    ## name-only: the option Display name only
    en display name only, only a display name, just a display name
    es solo un nombre visible, solo nombre visible, solo nombre para mostrar, solo un nombre para mostrar
    pt apenas nome de exibicao, so nome de exibicao, somente nome de exibicao, so um nome de exibicao
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
    # went-wrong: an error without a reason
    en something went wrong, something has gone wrong, unexpected error, unknown error, went wrong, hit a snag, snag, oops, unexpected, weird error, generic error, couldnt complete, could not complete, unable to complete, an error occurred, internal error, something broke, having trouble, server error, error occurred, try again in a few, we re having, things broke, broke on their end, broke on their side, something broke on, technical hiccup, somethings not right, something is not right, something isnt right, somethings wrong, wasnt right
    es algo salio mal, ocurrio un error, error inesperado, salio mal, hubo un problema, ocurrio un problema, error desconocido, error interno, se produjo un error, no pudimos completar, hubo un error, ups, algo fallo, error generico, problema inesperado, algo se rompio, se rompio algo, algo se dano, se dano algo, algo se cayo, algo anduvo mal, anduvo mal, algo no salio, algo no anduvo, algo malo paso, no salio bien
    pt algo deu errado, ocorreu um erro, erro inesperado, deu errado, houve um problema, ocorreu um problema, erro desconhecido, erro interno, nao foi possivel concluir, ops, algo falhou, houve um erro, tivemos um problema, algo quebrou, quebrou alguma coisa, alguma coisa quebrou, algo deu ruim, algo nao saiu, algo nao deu, nao saiu bem, algo aconteceu
    it qualcosa e andato storto, si e verificato un errore, e andato storto, errore imprevisto, errore sconosciuto, si e verificato un problema, errore interno, ops, andato storto, qualcosa non ha funzionato
    de etwas ist schief, unerwarteter fehler, ein fehler ist aufgetreten, schiefgelaufen, schief gelaufen, schiefgegangen, unbekannter fehler, ist ein fehler, interner fehler, hoppla, ups, ein problem aufgetreten, fehler aufgetreten
    fr une erreur s est produite, une erreur est survenue, un probleme est survenu, erreur inattendue, erreur inconnue, oups, est survenue, est survenu, sest produite, erreur interne, s est mal passe, quelque chose a mal
    id terjadi kesalahan, ada yang salah, ada masalah, kesalahan tidak diketahui, kesalahan, error tidak dikenal, terjadi error, maaf terjadi
    hi kuch galat, kuch gadbad, gadbad, error aa gaya, something went
    ## later: at another time
    en later, try again later, little while, few minutes, another time, moment, in a bit, a few hours, in an hour, some time, tomorrow, come back, another go later, in a while, later on, shortly, another go, have another go, try in a bit, try again soon
    es mas tarde, un rato, en unos minutos, dentro de, ratito, unas horas, otro momento, unos minutos, manana, luego, en un rato, mas adelante, en otro momento, dentro de unos minutos, despues, en unos instantes, en instantes, dentro de un rato, en un momento, mas rato, al rato
    pt mais tarde, daqui a pouco, alguns minutos, umas horas, em instantes, um tempo, outro momento, depois, amanha, mais adiante, em alguns minutos, tenta depois, tentar depois, tente depois, em alguns instantes, logo mais, dentro de instantes, mais tarde um pouco
    it piu tardi, qualche minuto, tra poco, riprova, tra qualche, piu avanti, domani, rifarlo domani
    de spater, nochmal, erneut, in einigen, ein paar minuten, in kurze, ein paar stunden, morgen
    fr plus tard, quelques minutes, ulterieurement, un moment, reessayer, reessayez, quelques heures, demain
    id nanti, lagi nanti, beberapa saat, sebentar lagi, beberapa menit, beberapa jam, coba lagi, besok
    hi baad me, baad mein, thodi der, kuch der, kuch time, baad, kal
    ## there: it is there
    en there, exists, exist
    es esta, estan, hay, queda, quedan, existe, existen
    pt ta, esta, tem, estao, consta, existe, existem
    it c e, ci sono, presente
    de da, drin, vorhanden
    fr y est, y sont, existe, y a
    id ada
    hi pada hai, hai
    ## ordinary: words that look like others and mean nothing here
    en correct, correctly, contact, content, contract, contracts, planned, blank, black, back, fired, manual setup, manual entry, manual step, went through it, went through the, went through everything, went through all, closes at, close at, blocked me, blocked him, blocked her, pin on the map, a pin on, read pin, read from, shop page, landing page, door code, bank account, account number, account details, card for, birthday card, business card, gift card, message twice ha, got your message, your message twice, to a business platform event, mystery solved, whats new, last updated, will fix it, fix it today, they fix it, running out, this flow, the flow, signup flow
    es cuadra, cuadras, fecha, fechas, correcto, correcta, correo, cuanto, cuando, cargada, cargado, cargar, llevo, cierra a las, cierran a las, me bloqueo, lo bloqueo, la bloqueo, numero de cuenta, cuenta bancaria, tarjeta de presentacion, tarjeta de regalo, la rechazo el super, pin del wifi, en rojo me pone, en rojo dice, en rojo me dice, en rojo me sale, en rojo sale, en rojo aparece, misterio resuelto, lo arreglan, la arreglan, lo arreglaran, lo van a arreglar
    pt quadra, quadras, correto, quando, quanto, dispare, dispara, fecha as, fecham as, me bloqueou, bloqueou ele, bloqueou ela, numero da conta, conta bancaria, cartao de visita, cartao presente, pin lido, pausamos a campanha, em vermelho diz, em vermelho aparece, em vermelho fala, misterio resolvido, arrumam hoje, vao arrumar, vao consertar
    it soltanto, squadra, squadre, corretto, quando, stato, chiude alle, mi ha bloccato, numero di conto, conto bancario, biglietto da visita, conto corrente
    fr ferme a, m a bloque, numero de compte, compte bancaire, carte de visite, carte d identite, carte cadeau, carte vitale
    hi ban gaya, ban gayi, ban jaye, ban jata, ban raha, band hota hai, mujhe block kiya, bank account, account number
    id urusan, urus, tinggal, tutup jam, blokir saya, rekening bank, nomor rekening, kartu nama
    de kann weg, koennt weg, schliesst um, hat mich blockiert, kontonummer, bankkonto, visitenkarte, karte hinterlegt, gutscheinkarte
    """
}
