extension Concept {
  /// A connected number's devices, its end, and what was done to it.
  static let life: StaticString = """
    ## web: WhatsApp Web
    * whatsapp web, wa web
    en web whatsapp, wpp web
    es web de whatsapp, whatsapp de la compu, whatsapp en la compu
    pt whats web, zap web, whatsapp no computador
    ## devices: computers and linked devices
    en linked devices, computers, desktops, other devices, laptop, computer
    es computadoras, compus, dispositivos vinculados, ordenadores, compu
    pt computadores, aparelhos conectados, dispositivos conectados, pc, computador
    it dispositivi collegati, computer
    de computer, verknupfte gerate, rechner
    fr appareils connectes, ordinateurs, ordinateur
    id perangkat tertaut, komputer, laptop
    hi computer, linked devices, laptop
    # logged-out: logged out
    en logged out, log out, logs out, signed out, kicked out, disconnected, logged us out
    es se cerro, cerro sesion, cerraron sesion, cerro la sesion, se cerraron, deslogue*, se desconect*, se me cerro, se me cerraron, me cerro, se me desconecto
    pt deslog*, desconect*, saiu, caiu, sairam, fechou sozinho, me deslogou
    it disconness*, scollegat*, uscit*
    de abgemeldet, ausgeloggt, rausgeflogen
    fr deconnect*
    id logout, keluar, ter logout, terlogout
    hi logout, log out
    ## companion: devices that cannot be linked
    en whatsapp for windows, windows desktop, windows app, desktop app, for windows, smartwatch, watch
    es whatsapp para windows, app de windows, app de escritorio, reloj
    pt whatsapp para windows, app do windows, app de desktop, relogio
    it app windows, app desktop
    de windows app, desktop app, fur windows
    fr app windows, application windows, app bureau
    id aplikasi windows, aplikasi desktop
    hi windows app, desktop app
    # links: to link a device
    en link, re link, relink, add
    es vincular, enlazar
    pt vincular, conectar
    it collegare
    de verknupfen, koppeln
    fr lier, connecter
    id menautkan, tautkan
    hi link
    ## first-message: the first message of a contact
    en first message, first messages, first msg
    es primer mensaje, primeros mensajes, primera vez que
    pt primeira mensagem, primeiras mensagens
    it primo messaggio, primi messaggi
    de erste nachricht, ersten nachricht
    fr premier message, premiers messages
    id pesan pertama, chat pertama
    hi pehla message, first message
    # late: it takes time
    en late, took, delay, delayed, takes, minutes later, slow
    es tarda, tardo, demora, demoro, tarde, retraso
    pt demora, demorou, atrasa, atrasad*, atraso
    it ritardo, tardi, ci mette
    de spat, verspatet, dauert, verzogerung
    fr retard, tard, met du temps
    id telat, lambat, lama
    hi late, der se, der
    # worked: it worked once
    en worked, was working, was fine, been running, running since, worked perfectly, working until, worked fine
    es funcionaba, andaba, venia andando, venia funcionando, funciono bien, estaba andando
    pt funcionava, tava funcionando, vinha funcionando, funcionou bem, funcionava tudo
    it funzionava, andava
    de lief, funktionierte, hat funktioniert, ging
    fr marchait, fonctionnait
    id dulu bisa, tadinya bisa, kemarin bisa, lancar
    hi chal raha tha, chalta tha, sahi tha, sahi chal raha
    # dropped: the link is lost
    en disconnected, offline, dropped, link dropped, lost connection, connection lost
    es desconectad*, desconecto, se cayo, se desconecto, fuera de linea
    pt desconectad*, desconectou, caiu
    it disconness*, scollegat*, caduto
    de getrennt, offline, abgebrochen
    fr deconnecte*, coupe
    id terputus, putus, disconnect, disconnected
    hi disconnect, disconnected, band ho gaya
    # stopped: it no longer answers
    en stopped, stopped working, stopped answering, stopped replying
    es dejo de, paro de, se detuvo
    pt parou, parou de
    it ha smesso, smesso
    de hort auf, aufgehort
    fr arrete, ne repond plus
    id berhenti
    hi band
    # came-back: it came back by itself
    en came back, back on its own, back by itself, came back on its own, recovered
    es volvio solo, volvio, regreso solo
    pt voltou sozinho, voltou
    it tornato, e tornato da solo
    de kam zuruck, wieder da
    fr revenu, est revenu tout seul
    id kembali sendiri, balik sendiri, nyambung lagi
    hi wapas aa gaya, apne aap
    # reconnect: to connect again
    en reconnect, re connect, reauthorize, reauthorise, reconnecting, connect again
    es reconectar, reconecte, volver a conectar, reautorizar, volver a autorizar
    pt reconectar, reconecte, reautorizar, conectar de novo
    it ricollegare, riconnettere, ricollega
    de neu verbinden, wieder verbinden, erneut verbinden
    fr reconnect*, reautoriser
    id hubungkan ulang, sambungkan lagi, menghubungkan ulang, konek ulang
    hi reconnect, dobara connect, phir se connect
    ## new-phone: another phone
    en new phone, new iphone, changed phones, changed phone, new android, phone was off
    es telefono nuevo, celular nuevo, cambie de telefono, cambie de celular, cambio de telefono, telefono apagado
    pt celular novo, troquei de celular, trocou de celular, telefone novo, celular desligado
    it telefono nuovo, cambiato telefono
    de neues handy, handy gewechselt, neues telefon
    fr nouveau telephone, change de telephone
    id hp baru, ganti hp
    hi naya phone, phone change
    # deleted: deleted
    en deleted, delete, erased, wiped, uninstalled
    es borre, borro, borrara, borrado, borraron, elimine, elimino, eliminado
    pt apaguei, apagou, apagaram, exclui, excluiu, deletei, deletou
    it cancellato, eliminato, ho cancellato
    de geloscht
    fr supprime, efface
    id hapus, menghapus, dihapus, kehapus
    hi delete, delete kar diya, uda diya
    ## dedicated: a number on the API alone
    en dedicated, api only, only api, cloud api, api project
    es dedicad*, solo api, api dedicada
    pt dedicad*, so api, so pela api
    it dedicat*, solo api
    de dediziert*, nur api, reine api
    fr dedie*, api seule
    id dedicated, khusus api, hanya api
    hi dedicated, sirf api
    ## cloud-only: the Cloud API alone is wanted
    en cloud only, only cloud, cloud api only, only cloud api, only the cloud api
    es solo cloud, solo nube, solo en la nube, solo la nube, solo cloud api
    pt so cloud, somente cloud, apenas cloud, so na nuvem, apenas na nuvem
    it solo cloud, solo sul cloud
    de nur cloud, nur die cloud api
    fr uniquement cloud, seulement cloud
    id hanya cloud, cloud saja
    hi sirf cloud
    ## with-app: together with the phone app
    en phone app, use the app, with the app, the app again, coexistence
    es app del celu, la app tambien, usar tambien la app, la app del celular, usar la app
    pt usar junto, com o app, usar o app, junto com o app, app do celular
    it usare l app, con l app, insieme all app
    de die app nutzen, mit der app, zusammen mit der app
    fr utiliser l appli, avec l appli, en meme temps que l appli
    id pakai aplikasi, bersama aplikasi, juga di hp
    hi app bhi, phone app
    ## just-now: a moment ago
    en just now, minutes ago, right away, immediately, straight away, a minute ago, directly, at once
    es recien, enseguida, hace dos minutos, al toque, al instante, ahora mismo, inmediatamente
    pt agora mesmo, na hora, agorinha, logo em seguida, imediatamente, ha pouco
    it appena, subito, un minuto fa
    de gerade eben, sofort, gerade, vor zwei minuten, direkt danach
    fr a l instant, tout de suite, il y a deux minutes, juste
    id barusan, langsung, baru saja, barusan aja
    hi abhi abhi, turant, abhi
    # tried-again: tried again
    en tried again, try again, retried, tried it again
    es probe, intente de nuevo, volvi a probar, volvi a intentar, intente
    pt tentei de novo, tentei novamente, tentei
    it riprovato, ho riprovato
    de nochmal versucht, erneut versucht, noch mal probiert
    fr reessaye, retente
    id coba lagi, dicoba lagi
    hi dobara try, phir se try, try kiya
    ## health: the provider's health page
    en health, health page, health check
    es salud, health, estado de salud
    pt saude, health
    # flows: messages go both ways
    en both ways, flow, flows, go through, messages work
    es entran y salen, van y vienen
    pt vao e voltam, entram e saem
    ## setup: the setup of the provider
    en setup failed, setup page, token exchange failed, code exchange
    es fallo la configuracion
    pt falha na configuracao
    # unavailable: it cannot be reached
    en unavailable, not connected anymore
    es indisponible
    pt indisponiv*
    fr indisponible
    hi unavailable
    ## link-lost: the connection itself is lost
    en link dropped, connection dropped, lost the connection, connection lost, lost connection
    es se cayo la conexion, se perdio la conexion
    pt caiu a conexao, perdeu a conexao
    it connessione persa, caduta la connessione
    de verbindung abgebrochen, verbindung verloren
    fr connexion perdue
    id koneksi putus, koneksi terputus
    hi connection toot gaya
    ## echo-field: the webhook of the phone's own messages
    * smb message echoes
    ## gateway: a server in between failed
    * bad gateway, service unavailable, gateway time, gateway timeout
    ## own-screen: the screen of whoever builds on the provider
    en our screen, our inbox, our own screen
    es nuestra pantalla, nuestra bandeja
    pt nossa tela, nossa caixa
    # finished: the signup finished
    en signup succeeded, signup finished, connected successfully, right after success, right after the success
    ## not-on-api: the number is not on the Cloud API
    * on premise, not applicable
    # reviewed: the outcome of a review
    en review says, review was, review is, review of the account
    es revision fue
    pt analise foi
    # syncs: two places show the same
    en sync, syncs, synced, in sync
    es sincroniza, sincronizan
    pt sincroniza, sincronizam
    it sincronizza
    de synchronisiert, synchron
    fr synchronise
    id sinkron, tersinkron
    hi sync hota
    # out-of-sync: two places show different things
    en out of sync, desynced, unsynced
    es desincronizad*
    pt dessincronizad*
    it non sincronizzato
    de nicht synchron
    fr desynchronis*
    # lost: it is lost
    en lost, vanished
    es perdio, perdi, perdieron
    pt perdeu, perdi, sumiram
    it perso, persi
    de verloren
    fr perdu, perdus
    id kehilangan
    hi kho gaya
    """
}
