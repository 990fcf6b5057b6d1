extension Concept {
  /// A connected number's devices, its end, and what was done to it.
  static let life: StaticString = """
    ## web: WhatsApp Web
    * whatsapp web, wa web
    en web whatsapp, wpp web, whatsapp on the web, browser whatsapp, whatsapp in the browser, web version, whatsapp desktop
    es web de whatsapp, whatsapp de la compu, whatsapp en la compu, wsp web, wasap web, whatsapp de la computadora, whatsapp de la pc, whatsapp de escritorio, whatsapp en la pc
    pt whats web, zap web, whatsapp no computador, wpp web, whatsapp do computador, zap do computador, whatsapp do pc, whats do pc, zap no computador
    it whatsapp sul computer, whatsapp sul pc, web whatsapp
    de whatsapp im browser, whatsapp am rechner, whatsapp am pc, web whatsapp
    fr whatsapp sur l ordi, whatsapp sur ordinateur, web whatsapp
    id whatsapp di laptop, wa di laptop, wa desktop, web wa
    hi web wala whatsapp, web whatsapp
    ## devices: computers and linked devices
    en linked devices, computers, desktops, other devices, laptop, computer, pcs, desktop, tablets, paired devices, tills, machines, laptops, devices, tablet, linked device, linked computers
    es computadoras, compus, dispositivos vinculados, ordenadores, compu, pcs, dispositivos, equipos, tablet, pc, laptop, notebook, ordenador, maquinas, computadores, las compus
    pt computadores, aparelhos conectados, dispositivos conectados, pc, computador, pcs, dispositivos, aparelhos, notebook, tablet, maquinas, notebooks
    it dispositivi collegati, computer, pc, dispositivi, portatili, tablet, portatile, computer collegati, i pc
    de computer, verknupfte gerate, rechner, pcs, gerate, tablet, laptops, tablets, pc, verbundene gerate, alle rechner
    fr appareils connectes, ordinateurs, ordinateur, pc, appareils, ordis, ordi, tablette, postes, appareils lies, les postes
    id perangkat tertaut, komputer, laptop, pc, perangkat, tablet, perangkat lain, komputer kantor
    hi computer, linked devices, laptop, laptops, devices, pc, computers, system, saare laptop
    # logged-out: logged out
    en logged out, log out, logs out, signed out, kicked out, disconnected, logged us out, log in again, sign in again, logged off, logged everyone, kicked off, kicked, unlinked, got logged, signed us out, sign out, booted, re login, had to log, thrown out, thrown off, got thrown off, got thrown out, knocked off whatsapp, threw off, threw out every, lost their session, lost whatsapp, lost the session, lost their whatsapp, dropped off whatsapp, have to scan each, all out, scan them all again, pair them all
    es se cerro, cerro sesion, cerraron sesion, cerro la sesion, se cerraron, deslogue*, se desconect*, me cerro, se me desconecto, saco la sesion, saco de, sacaron, cerradas, cerrada, se salio, volver a entrar, volver a iniciar, se salieron, se desvincul*, expulso, sesiones, cerrar sesion, nos saco, me saco, boto, terminaron las sesiones, sesion terminada, se cerraron las sesiones, se cerro la sesion, sesion cerrada, desvinculados, saco a todas, saco a todos, echo a todas, echo a todos, tiro a todas, bajo a todas, desconecto a todas, sin sesion, perdieron la sesion, se quedaron sin whatsapp, se quedaron sin sesion, quedaron afuera, quedaron fuera
    pt deslog*, saiu, caiu, sairam, fechou sozinho, me deslogou, saiu de, deslogou, derrubou, desconectou, fazer login de novo, entrar de novo, cairam, sair, expulsou, sessoes, terminaram a sessao, sessao terminada, sessao encerrada, encerraram a sessao, sessoes encerradas, desconectado, desconectada, desconectados, caiu a sessao, deslogaram, saiu da conta, derrubou todos, derrubou todas, tirou todos, tirou todas, botou todos pra fora, chutou todos, sairam todos, sairam todas, sem sessao, ficaram sem zap, ficaram sem whatsapp, perderam a sessao, ficaram de fora
    it scollegat*, uscit*, fuori, sloggat*, logout, uscire, scollegati, buttato fuori, rientrare, terminato la sessione, sessione terminata, sessioni chiuse, disconnesso, disconnessa, disconnessi, sloggati, sessione chiusa
    de abgemeldet, ausgeloggt, rausgeflogen, rausgeworfen, neu anmelden, raus geflogen, ausgelogt, abmeld*, rausgeschmissen, anmelden, neu verknupfen, entkoppelt, sitzung beendet, sitzungen beendet
    fr deconnexion, ejecte*, se reconnecter, vire, session terminee, sessions fermees, deconnecte, deconnectee, deconnectes, deconnectees, ejectes, session fermee
    id logout, keluar, ter logout, terlogout, ke logout, kelogout, ter log out, log out, kekeluar, login ulang, masuk lagi, keluar semua
    hi logout, log out, logout ho, log out ho, nikal gaya, logged out, login karna, log out ho gaye, sign out
    ## companion: devices that cannot be linked
    en whatsapp for windows, windows desktop, windows app, desktop app, for windows, smartwatch, watch, windows client, windows program, windows version, pc app, app for pc, pc client, wear os, wearos, apple watch, galaxy watch, watch app, windows, whatsapp desktop app, smart watch, desktop program, desktop client, meta glasses, glasses
    es whatsapp para windows, app de windows, app de escritorio, reloj, cliente de windows, programa de windows, reloj inteligente, smartwatch, windows, app de pc, app de la pc, gafas, lentes
    pt whatsapp para windows, app do windows, app de desktop, relogio, programa do windows, cliente windows, relogio inteligente, smartwatch, windows, app do pc, wear os, oculos
    it app windows, app desktop, smartwatch, windows, orologio, app per windows, programma windows, applicazione windows
    de windows app, desktop app, fur windows, windows programm, smartwatch, uhr, windows, windows client, desktop programm, desktop version
    fr app windows, application windows, app bureau, montre, windows, smartwatch, montre connectee, logiciel windows, appli windows, application bureau
    id aplikasi windows, aplikasi desktop, jam tangan, windows, smartwatch, aplikasi pc
    hi windows app, desktop app, windows, watch, smartwatch, ghadi, windows wala
    ## first-message: the first message of a contact
    en first message, first messages, first msg, brand new contact, new contact, new contacts, first timers, first contact, first ever message, new customers, new customer, opening message, initial message, 1st message, 1st hello, first hello, 1st msg, never written to us, never messaged us, never written before, hello takes, first text, first texts, opening line, first line, very first hello, someone new, somebody new, somebody brand new, someone brand new, new people, new folks, first time somebody, first time someone, their hello, a stranger writes, strangers, first time they write, never wrote before, writes for the first, writes for the very first, texts for the first, messages for the first
    es primer mensaje, primeros mensajes, primera vez que, contacto nuevo, contactos nuevos, cliente nuevo, clientes nuevos, numero nuevo, numeros nuevos, primer contacto, primerizo, primer msj, primer mje, por primera vez, primer hola, alguien nuevo, gente nueva, persona nueva, primer mensajito, primer saludo, un desconocido, alguien por primera vez, primera vez que alguien, clientes de primera vez, nunca habia escrito, nunca nos escribio
    pt primeira mensagem, primeiras mensagens, contato novo, contatos novos, cliente novo, clientes novos, numero novo, primeiro contato, primeira msg, pela primeira vez, primeiro oi, gente nova, alguem novo, pessoa nova, pessoas novas, primeiro oizinho, primeira vez que alguem, alguem pela primeira vez, alguem chama pela primeira vez, um desconhecido, oi de gente nova, nunca tinha escrito, nunca escreveu
    it primo messaggio, primi messaggi, nuovo contatto, clienti nuovi, nuovi contatti, nuovi clienti, cliente nuovo
    de erste nachricht, ersten nachricht, neuer kontakt, neue kontakte, neukunden, neukunde, erstkontakt, neuen kunden, neue kunden, allererste
    fr premier message, premiers messages, nouveau contact, nouveaux contacts, nouveaux clients, nouveau client, premier contact, 1er message
    id pesan pertama, chat pertama, kontak baru, pelanggan baru, customer baru, pesan pertamanya
    hi pehla message, first message, naya customer, naye customer, naya contact, naye log, first msg
    # late: it takes time
    en late, took, delay, delayed, takes, minutes later, slow, lag, lags, lagging, delays, quarter of an hour, minutes after, later than, after a while, ages, eventually, slowly, arrives after, takes ages, took ages, half an hour later, an hour later, hours later, turns up late, delayed by, snail, at a snails pace, tortoise, by carrier pigeon
    es tarda, tardo, demora, demoro, tarde, retraso, demorad*, tardan, demoran, tardando, atrasad*, rato, minutos despues, hora despues, cuarto de hora, despues, lento, tardia, retras*, media hora despues, se demora, un monton en, tarda un monton, horas despues, con demora, tortuga, a paso de tortuga, a paloma mensajera
    pt demora, demorou, atrasa, atrasad*, atraso, demoram, demorando, minutos depois, lento, depois, um tempao, demorad*, tarde, meia hora depois, uns minutos pra, chega atrasado, horas depois, com atraso, leva um tempo, tartaruga, lesma, a passo de tartaruga
    it ritardo, tardi, ci mette, tarda, tardano, minuti dopo, lento, dopo, tardivo, in ritardo
    de spat, verspatet, dauert, verzogerung, verzogert, minuten spater, verspatung, viertelstunde, langsam, spater, dauern, zeitversetzt
    fr retard, tard, met du temps, retarde, minutes apres, lent, apres, lentement, en retard, plus tard, decalage
    id telat, lambat, lama, terlambat, telatnya, lama masuk, menit kemudian, telat masuk, delay, nunggu
    hi late, der se, der, minute baad, delay, deri, time lagta, baad me
    #> worked: it worked once
    en worked, was working, was fine, been running, running since, worked perfectly, working until, worked fine, worked for, fine for, fine until, without a hitch, hiccup, smooth, smoothly, no issues, no problems, had been working, since june, running fine, ran fine, flawless*, perfectly, happily, for months, for weeks, all along, like a charm, been live, live since, no tickets, been great, worked great, weeks of, months of, was great, worked since, linked fine, was running, were running, ran great, was running great, was perfect, was all good, going strong, been fine, was ok, was okay, no trouble, worked a treat, worked well, before that all, previously fine, used to work, had been good, been good, went great, ran a treat, ran like clockwork, like clockwork, been brilliant, brilliant for, been perfect, been spot on
    es funcionaba, andaba, venia andando, venia funcionando, funciono bien, estaba andando, ni un problema, ninguna queja, maravilla, sin problemas, sin problema, de maravilla, de lo mejor, de diez, perfecto, venia bien, iba bien, todo bien desde, meses bien, impecable, joya, trabajaba, estuvo bien, iba de lujo, de lujo, venia todo, anduvo, funciono, sin fallas, sin un solo, marchaba, llevabamos, semanas bien, bien hasta, andaba bien, de 10, iba perfecto, venia de diez, venia de 10, iba de maravilla, marchaba bien, todo iba, todo andaba, estaba todo bien, sin drama, antes andaba, antes funcionaba, antes todo bien, estaba funcionando, estaba todo funcionando, todo funcionaba, jalaba, al cien, iba al cien, jalaba al cien, caminaba, rodaba, al pelo, iba al pelo, a todo dar, estaba perfecto, de primera, a la perfeccion
    pt funcionava, tava funcionando, vinha funcionando, funcionou bem, funcionava tudo, rodando liso, rodou liso, redondo, sem problema, sem problemas, perfeito, ia bem, tava bem, tudo bem ate, meses funcionando, beleza, vinha bem, tava tudo, tava indo, tava rodando, funcionando desde, rodou, rodava, rodando, andava, funcionou, uma maravilha, semanas funcionando, tava otimo, tava perfeito, tranquilo, vinha normal, tava normal, estava normal, tudo normal ate, ia de boa, tava de boa, antes funcionava, antes tava, antes tudo, estava funcionando, estava tudo, estava tudo funcionando, funcionando bem ate, ia que era uma beleza, rodava redondo, uma beleza, as mil maravilhas, tava perfeitinho, as mil
    it funzionava, andava, andava tutto, funzionava tutto, tutto bene, senza problemi, perfettamente, una meraviglia, liscio, ha funzionato, ha sempre funzionato, a meraviglia, filava, per mesi, per settimane, benissimo, andava bene, tutto regolare, andava che, era tutto ok, prima tutto ok, prima andava, prima tutto bene
    de lief, funktionierte, hat funktioniert, ging, problemlos, einwandfrei, reibungslos, lief alles, ohne probleme, super, wunderbar, tadellos, wochenlang, monatelang, prima, hat alles, perfekt, lief super, lief gut, lief wunderbar, war alles gut, ging alles, lief wie, vorher monatelang, vorher ging, vorher alles
    fr marchait, fonctionnait, tournait, marchait bien, nickel, sans probleme, parfaitement, impeccable, sans souci, ca marchait, ca tournait, ca roulait, roulait, tout allait, allait bien, marche bien jusqu, fonctionnait bien, impec, marchait nickel, tout roulait, tout fonctionnait, aucun souci, avant tout allait, avant ca marchait, avant tout
    id dulu bisa, tadinya bisa, kemarin bisa, lancar, lancar jaya, jalan lancar, normal, aman, baik baik, mulus, lancar aja, berjalan lancar, sudah jalan, jalan normal, lancar lancar, berfungsi, bisa terus, normal normal, baik baik aja, awalnya lancar, awalnya normal
    hi chal raha tha, chalta tha, sahi tha, sahi chal raha, badhiya, mast, ekdam sahi, achha chal, acha chal, theek chal, thik chal, sahi chal, smoothly, perfect chal, mahine se, hafte se, chalta raha, chal rahi thi, sab sahi tha, badhiya chal, sahi chala, theek chala, thik tha, theek tha, badiya chal, sab badhiya, pehle sab thik, pehle thik, pehle sab theek
    # dropped: the link is lost
    en disconnected, offline, dropped, link dropped, lost connection, connection lost, fell off, unlinked, disconects, disconnecting, disconnects, down, cut out, cuts out, fell over, greyed, gone quiet, dead, not connected, went down, detached, goes down, knocked off, came unstuck, got disconnected, unhooked, off line, went offline, is off, went dark, red, drops, fallen off, drops out, got cut, was cut, been cut, loses connection, losing connection, connection drops, loses the link, lost the link, cut off, went off, went dead, got unplugged, bumped off, lost our number, lost the number, lost our line, was off, been off, were off, shows us as offline, shows offline, died, passed away, kicked the bucket, conked out, packed up, bit the dust, gave up the ghost, snapped, came off, popped off, blacked out, flatlined, went to sleep, ghosted, unplugged itself, off the air, kaput, conked
    es desconectad*, se cayo, se desconecto, fuera de linea, desvincul*, caido, caida, cayo, se cae, se caen, se solto, suelto, apagad*, en rojo, amanecio, sin conexion, se corto, cortado, desenlaz*, desenganch*, dejo de funcionar, se fue, muert*, deslig*, sin servicio, sin senal, se corta, amanecio caido, nos corto, corto la conexion, pierde la conexion, perdio la conexion, se desengancho, dejo de andar, se desligo, perdio el numero, perdio nuestro numero, se desconecta, se desconectan, se desconectaba, nos desconecta, desconectado, desconectada, se murio, murio, fallecio, estiro la pata, se rompio el enlace, se nos fue, se volo, se esfumo, se partio, se durmio, en coma, quedo en coma, estiro la, kaput, chao conexion
    pt desconectad*, desconectou, caiu, desvincul*, fora do ar, deslig*, cai, caindo, caido, em vermelho, solto, soltou, sem conexao, morto, apagado, parou, ta fora, offline, caida, morreu, foi embora, caiu o vinculo, vinculo caiu, amanheceu fora, perde a conexao, perdeu a conexao, cortou a conexao, saiu do ar, soltou do, parou de funcionar, perdeu o numero, perdeu nosso numero, se desconecta, desconecta sozinho, desconecta sozinha, fica desconectando, desconectado, caiu do painel, foi pro espaco, foi pras cucuias, bateu as botas, pifou, foi pro brejo, rompeu, se foi, capotou, entrou em coma, em coma, dormiu, kaput
    it scollegat*, caduto, offline, giu, in rosso, cade, caduta, spento, disconnesso, perso il collegamento, andato giu, non collegato, fuori linea, si stacca, e giu, perde la connessione, perso la connessione, saltato, saltata, si e scollegato, si scollega, si e staccato, ha perso il numero, perso il numero, staccato, staccata, disconnessa, disconnette, si disconnette, disconnessione, risulta offline, scollegato
    de getrennt, offline, abgebrochen, abgehangt, rausgeflogen, weg, unterbrochen, rot, tot, ausgefallen, verbindung weg, nicht verbunden, abgekoppelt, entkoppelt, gekappt, fliegt raus, down, abgesturzt, verloren, bricht ab, verliert die verbindung, verbindung verloren, kurz weg, rausgekickt, verbindung bricht, hat die nummer verloren, nicht mehr verbunden
    fr coupe, debranche*, hors ligne, tombe*, coupee, en rouge, saute, mort, perdu la connexion, decroche*, plus connecte, hs, rompue, tombee, delie*, tombe, c est coupe, est coupe, perd la connexion, a saute, s est deconnecte, sest deconnecte, ca coupe, coupure, a perdu notre numero, a perdu le numero, deconnecte, deconnectee, deconnexion, se deconnecte
    id terputus, putus, disconnect, disconnected, lepas, lepas sendiri, mati, offline, diskonek, dc, disconect, ke disconnect, copot, kedip, putus sendiri, ga konek, gak konek, merah, sambungannya lepas, putus putus, terputus terus, koneksi hilang, kehilangan koneksi, lepas koneksi, keputus, kehilangan nomor, ga nyambung
    hi disconnect, disconnected, band ho gaya, toot gaya, toot gayi, cut gaya, band pada, offline, disconnected dikha, gayab, dead, disconnect ho, unlink ho, hat gaya, red, gir gaya, band hai, cut ho jata, toot jata, connection gayab, connection gaya, connection toot, connection chala gaya, disconnect ho gaya, connection cut, nikal gaya, number hat gaya, kat gaya
    # stopped: it no longer answers
    en stopped, stopped working, stopped answering, stopped replying, gone quiet, went quiet, silent, quit working, ceased, doesnt answer, not answering, no longer, quit, goes silent, came to a halt, no longer go, dried up
    es dejo de, paro de, se detuvo, paro, dejaron de, ya no responde, no responde, muda, mudo, callado, ya no contesta, no contesta, quedo mudo, parad*, pararon, se pararon, se detuvieron, se trabaron, ya no salen
    pt parou, parou de, deixou de, nao responde, ficou mudo, mudo, parado, parada, pararam, parou do nada, nao ta respondendo, travaram, deixaram de, nao saem, nao estao saindo
    it ha smesso, smesso, non risponde, muto, fermo, non funziona piu, bloccato, smettere, fermi, fermati, non partono, bloccati
    de hort auf, aufgehort, antwortet nicht, stumm, tot, nicht mehr, stille, verstummt, funktioniert nicht mehr, geht nicht mehr, gestoppt, stehen, stehen still, gehen nicht mehr, laufen nicht mehr
    fr arrete, ne repond plus, repond plus, muet, mort, plus rien, ne marche plus, marche plus, fonctionne plus, arretees, arretes, ne partent plus, bloquees
    id berhenti, ga jawab, gak jawab, diam, mati, tidak membalas, ga balas, gak bales, ga bales, stop, macet, ga jalan, tidak jalan
    hi band, jawab nahi, reply nahi, chup, band hai, ruk gaya, kaam nahi, band pada, ruk gaye, band ho gaye, nahi ja rahe
    #> came-back: it came back by itself
    en came back, back on its own, back by itself, came back on its own, recovered, back again, reconnected itself, back up, on its own, by itself, green again, self healed, back after, comes back, back now, then back, returned, sorted itself, back online, reconnects, then its back, recovers, fixes itself, reconnects itself, returns by itself, sorts itself out, sorts itself, right again, then fine, then its fine
    es volvio solo, volvio, regreso solo, vuelve, volvieron, solo volvio, solito, se recupero, vuelve solo, se reconecto, reconecta solo, regresa, regreso, retorno, en verde otra vez, vuelve a andar, se compuso, ya volvio, vuelve sola, se conecta solito, se conecta solo, se recupera, se arregla solo, vuelve al rato, regresa solo
    pt voltou sozinho, voltou, volta, volta sozinho, voltaram, reconectou, normalizou, se recuperou, volta do nada, retorna, voltou ao normal, voltou so, volta so, volta sozinha, se recupera, volta depois, retorna sozinho
    it tornato, e tornato da solo, ritorna, torna, riconnesso, da solo, ripristinato, tornata, tornato verde, poi torna, si riprende, torna da solo, torna da sola, ritorna da solo, si ricollega da solo
    de kam zuruck, wieder da, kommt wieder, wieder verbunden, von selbst, von alleine, wieder grun, wieder online, von allein, kommt zuruck, wieder zuruck, kommt von allein, kommt von selbst, von allein wieder, von selbst wieder, geht dann wieder, fangt sich
    fr revenu, est revenu tout seul, revient, revenue, tout seul, de lui meme, retabli*, remis, de nouveau vert, reconnecte tout, revenait, revient tout seul, revient toute seule, se retablit, ca revient, revient apres
    id kembali sendiri, balik sendiri, nyambung lagi, nyambung sendiri, normal lagi, hidup lagi, balik lagi, konek sendiri, tersambung lagi, sendirinya, pulih, kembali normal, nyala lagi, pulih sendiri, normal lagi sendiri
    hi wapas aa gaya, apne aap, wapas, khud, apne aap aa gaya, wapas aa, khud se, fir se aa, phir aa gaya, wapas aa jata, apne aap aa jata, khud aa jata, apne aap theek, apne aap connect
    # reconnect: to connect again
    en reconnect, re connect, reauthorize, reauthorise, reconnecting, connect again, re authorise, re authorize, re authorised, re authorized, reauthorised, reauthorized, re authenticate, reauthenticate, sign in with facebook again, renew, authorise again, authorize again, reconnected, log in with facebook again, link again, grant access again, re link, re approve, renew the connection, re login, log in again, sign in again, give permission again, log into facebook again, log in to facebook again, sign into facebook again, sign in to facebook again, log back in, log back into, give again, grant again, allow again, once more, link once more, connect once more, link our whatsapp again, link it again, hook it up again
    es reconectar, reconecte, volver a conectar, reautorizar, volver a autorizar, reconect*, reautoriz*, autorizar de nuevo, autorizar otra vez, autorice, renovar, renueve, renueva, iniciar sesion de nuevo con facebook, volver a vincular, vincular de nuevo, conectar otra vez, conectar nuevamente, vincular otra vez, conecte nuevamente, renovacion, dar permiso de nuevo, autoriza de nuevo, entrar con facebook otra vez, otra vez con facebook, iniciar sesion de nuevo, iniciar sesion otra vez, volver a dar permiso, renovar el permiso, dar permiso otra vez, entrar de nuevo con facebook, volver a entrar con facebook, volver a dar, dar de nuevo, dar otra vez, volver a enlazar, enlazar de nuevo, enlazar otra vez, autorice todo de nuevo, religar, conectar de nuevo, otra vez con mi facebook
    pt reconectar, reconecte, reautorizar, conectar de novo, reconect*, reautoriz*, autorizar de novo, autorizar novamente, renovar, renove, conectar novamente, autorizar o whatsapp, autorize, conecte de novo, vincular de novo, conectar outra vez, renovacao, autorizar outra vez, autorize de novo, entrar com o facebook de novo, com o facebook de novo, fazer login de novo, renovar a permissao, autorizar o kapso de novo, dar permissao de novo, entrar de novo no facebook, entrar de novo com o facebook, fazer login de novo no facebook, dar de novo, dar outra vez, religar, ligar de novo, vincular novamente, autorizar tudo de novo, logar de novo
    it ricollegare, riconnettere, ricollega, riautorizz*, autorizzare di nuovo, rinnov*, riconnett*, ricolleg*, di nuovo con facebook, autorizza di nuovo, riautorizza*, ricollega*, accedere di nuovo, rifare il login, riautorizzare, rinnovare il permesso, dare di nuovo, rifare l accesso
    de neu verbinden, wieder verbinden, erneut verbinden, erneut autorisieren, neu autorisieren, neu verknupfen, erneuern, neu anmelden, nochmal verbinden, erneut verknupfen, neu zu verbinden, wieder verknupfen, wieder anmelden, erneuert, erneut anmelden, wieder mit facebook, berechtigung erneuern, wieder bei facebook anmelden, neu bei facebook anmelden, erneut erlauben, wieder erlauben
    fr reconnect*, reautoriser, reautoris*, autoriser a nouveau, renouvel*, autoriser de nouveau, re autoris*, reconnexion, reconnecter, se reconnecter avec facebook, renouveler l autorisation, se reconnecter a facebook, reconnecter a facebook, redonner, se reconnecter
    id hubungkan ulang, sambungkan lagi, menghubungkan ulang, konek ulang, otorisasi ulang, izinkan ulang, hubungkan lagi, sambungkan ulang, login ulang, perbarui izin, perpanjang, otorisasi, sambung ulang, konek lagi, menyambungkan ulang, izinkan lagi, login facebook lagi, login lagi, masuk lagi, beri izin lagi, kasih izin lagi
    hi reconnect, dobara connect, phir se connect, dobara authorise, dobara authorize, reauthorize, phir se login, dobara login, re connect, reconnect karo, dobara connect karne, phir se allow, fir se connect, renew, facebook se login dobara, permission dobara, dobara permission, phir se permission, dobara allow
    #> deleted: deleted
    en deleted, delete, erased, wiped, uninstalled, deleting, removed the app, uninstall, cleared, got rid of, wiped the account, delete my, removed my
    es borre, borro, borrara, borrado, borraron, elimine, elimino, eliminado, borrar, borra, borrarla, borrarlo, elimin*, desinstal*, suprim*, borre la
    pt apaguei, apagou, apagaram, exclui, excluiu, deletei, deletou, apag*, exclu*, deletar, delet*, desinstal*, remov*
    it cancellato, eliminato, ho cancellato, elimin*, cancell*, disinstall*
    de geloscht, losch*, geloscht*, deinstall*
    fr supprime, efface, supprim*, desinstall*, effac*, supprimee
    id hapus, menghapus, dihapus, kehapus, ngapus, hapusin, uninstall
    hi delete, delete kar diya, uda diya, delete kar*, uda do, hatana, mita, uninstall
    ## dedicated: a number on the API alone
    en dedicated, api only, only api, cloud api, api project, by api, via api, through the api, api number, no app, api connection, purely by api, pure api, just api, through api, over the api, api integration, the api, without the app, api way, only on api, only the api, on your api, on the api, without any phone, without a phone, no phone, nobody has it on a phone, not on any phone, api alone, on the api alone, off the phone, api setup
    es dedicad*, solo api, api dedicada, por api, via api, con api, api pura, sin app, sin la app, puro api, solo por api, solo con api, numero api, conexion api, la api, sin aplicacion, api oficial sin, sin ningun telefono, sin telefono, sin celular, sin ningun celular, puro por la api, puro por api, por api nada mas, por la api, linea solo api, corre por la api, con la api nada mas, en la api nada mas
    pt dedicad*, so api, so pela api, pela api, via api, por api, sem app, sem o app, api pura, so na api, numero api, conexao api, somente api, sem aplicativo, sem celular, sem aparelho, sem telefone, sem aparelho nenhum, sem nenhum celular, feita so pela api, so pelo api, pela api mesmo, como api
    it dedicat*, solo api, via api, solo con api, tramite api, senza app, solo tramite api, le api, con le api, senza l app
    de dediziert*, nur api, reine api, uber api, uber die api, per api, ohne app, nur uber die api, nur per api, api only, api nummer, nur uber api
    fr dedie*, api seule, via api, par api, par l api, sans l appli, sans appli, uniquement api, api pure, seulement l api, l api, sans application
    id dedicated, khusus api, hanya api, lewat api, via api, tanpa aplikasi, pakai api, hanya lewat api, api saja, api aja, cuma api
    hi dedicated, sirf api, api pe, api se, bina app, api only, sirf api pe, api wala
    ## with-app: together with the phone app
    en phone app, use the app, with the app, the app again, coexistence, on their phone too, on the phone too, phone as well, app too, app as well, the phone as well, both the phone, on phone too, also the app, handset too, want it on the phone, in the app too, alongside the app, want the app, on our phones, from the phone too, phone too, in the phone app, and the app, on a handset as well, on a handset too, on the handset too, on the handset as well, from the phone as well, answer from the phone, reply from the phone, get the app, wants the app, want the phone app, the app with that same, on the salon mobile, on a phone too, same line on the handset, the app on the same, add the app, add the phone
    es app del celu, la app tambien, usar tambien la app, la app del celular, usar la app, tambien en el celular, tambien en el celu, tambien la app, tambien en la app, en el celular tambien, en el telefono tambien, tambien desde el celular, tambien desde la app, tambien en el telefono, usar el celular, usar el telefono, la app ademas, tambien por el celular, quieren la app, quiero la app, en el movil tambien, con el celular, sumarle la app, sumar la app, agregar la app, contestar desde el celular, responder desde el celular, contestar por el celular, contestar desde el telefono, responder por el telefono, tambien ande en el, tambien en la aplicacion, usar tambien el celular, usar tambien la aplicacion, app en el celular
    pt usar junto, com o app, usar o app, junto com o app, app do celular, tambem no celular, no celular tambem, tambem no app, no app tambem, usar no celular, usar o celular, tambem pelo celular, o app tambem, quero o app, querem o app, pelo celular tambem, ter no celular, no aparelho tambem, responder pelo celular, responder pelo aplicativo, responder tambem pelo, usar no aparelho, o aplicativo junto, o app junto, aplicativo junto, atender pelo celular, atender pelo aplicativo, colocar no celular, celular junto
    it usare l app, con l app, insieme all app, anche sul telefono, anche dal telefono, anche l app, sul telefono anche, anche sul cellulare, vogliamo l app, usare il telefono, anche dall app, anche con l app
    de die app nutzen, mit der app, zusammen mit der app, auch am handy, auch auf dem handy, auch die app, auch in der app, am handy auch, die app dazu, zusatzlich die app, auch vom handy, parallel die app, app zusatzlich
    fr utiliser l appli, avec l appli, en meme temps que l appli, aussi sur le telephone, aussi l appli, sur le telephone aussi, aussi sur le portable, aussi depuis le telephone, l appli aussi, aussi sur l appli, sur mon portable aussi, l application aussi
    id pakai aplikasi, bersama aplikasi, juga di hp, juga di aplikasi, di hp juga, di aplikasi juga, sekalian aplikasi, mau pakai aplikasi, sama aplikasi, di hp, pakai hp juga, aplikasi juga
    hi app bhi, phone app, app pe bhi, phone pe bhi, app me bhi, mobile pe bhi, app bhi use, phone me bhi, app bhi chahiye
    ## just-now: a moment ago
    en just now, minutes ago, right away, immediately, straight away, a minute ago, directly, at once, minutes after, mins ago, minute later, minutes later, seconds later, moments ago, straight back, straight after, right after, two minutes, 5 minutes, 2 minutes, 3 minutes, ten minutes, five minutes, half an hour, mins later, an hour ago, instantly, same minute, min later, min after, 10 minutes, min ago, just did, not even minute, not even minutes, not minutes, the same minute, without waiting, without a pause, not a minute, not even a minute, the very next second, on the spot, there and then, min, mins
    es recien, enseguida, hace dos minutos, al toque, al instante, ahora mismo, inmediatamente, minutos despues, hace un rato, hace un ratito, hace un momento, al minuto, a los minutos, minutos, hace nada, seguido, ratito, a los 5, apenas, hace poquito, hace media hora, de una, minuto, a continuacion, hace rato, ni minuto, ni minutos, mismo minuto, el mismo minuto, sin esperar, altiro, al tiro, recien recien, en seguida, ahi mismo, de inmediato, de inmediata, min, mins
    pt agora mesmo, na hora, agorinha, logo em seguida, imediatamente, ha pouco, minutos depois, agora pouco, faz pouco, ha minutos, em seguida, uns minutos, minuto, minutos, logo depois, acabei de, faz uns, na mesma hora, direto, pouco tempo, agora ha pouco, nem minuto, nem minutos, mesmo minuto, no mesmo minuto, sem esperar, nem esperei, na mesma, de imediato, min, mins
    it appena, subito, un minuto fa, pochi minuti, minuti dopo, due minuti, poco fa, minuti, minuto dopo, subito dopo, poco dopo, adesso, cinque minuti, neanche minuto, nemmeno minuto
    de gerade eben, sofort, gerade, vor zwei minuten, direkt danach, minuten, eben, vor minuten, minuten spater, grad eben, gleich danach, direkt wieder, gleich wieder, kurz danach, vorhin, minute, keine minute, keine minuten, nicht mal minute
    fr a l instant, tout de suite, il y a deux minutes, juste, minutes, minutes apres, a linstant, aussitot, dans la foulee, il y a minutes, direct, immediatement, juste apres, y a minutes, viens de, minute, meme pas minute, pas minute
    id barusan, langsung, baru saja, barusan aja, menit, menit lalu, menit kemudian, tadi, baru aja, beberapa menit, setelah itu langsung, seketika
    hi abhi abhi, turant, abhi, minute, minute baad, minute pehle, turant baad, thodi der pehle, 5 minute, just abhi, min baad, min pehle, minat baad
    #> tried-again: tried again
    en tried again, try again, retried, tried it again, trying again, another go, another try, went back, tried once more, gave it another, started over, tried right, re ran, ran it again, retry, attempted again, redid, went straight back, same refusal, same error, same thing, same message, same result, second attempt, clicked again, started again, have another go, hit connect, pressed go, pressed go again, hit go, went again, had another go, ran the window again
    es probe, intente de nuevo, volvi a probar, volvi a intentar, intente, volvi, intente otra vez, probe de nuevo, otra vez, lo mismo, mismo error, reintent*, de nuevo, volvi a, nuevamente, mismo mensaje, mismo aviso, igual, probamos, intentamos, prueba de nuevo, mismo cartel, le di otra vez, le di de nuevo, probe de una, probe altiro, volvi a darle, mismo reclamo, sigue alegando, sigue reclamando
    pt tentei de novo, tentei novamente, tentei, tentei outra vez, de novo, mesmo erro, mesma coisa, mesma mensagem, voltei, tentamos, tentou, novamente, outra vez, a mesma, refiz, testei, dei de novo, fui de novo, continua reclamando, mesma reclamacao
    it riprovato, ho riprovato, riprovo, di nuovo, stesso errore, stessa cosa, stesso messaggio, riprovat*, stesso, ancora lo stesso, rifatto
    de nochmal versucht, erneut versucht, noch mal probiert, wieder versucht, gleiche meldung, selbe meldung, gleicher fehler, selber fehler, nochmal, das gleiche, dasselbe, wieder probiert, erneut, noch mal, neu versucht, nochmals, gleiche, selbe
    fr reessaye, retente, reessay*, meme erreur, meme message, pareil, meme chose, reessai, de nouveau, retent*, recommence, relance, refait
    id coba lagi, dicoba lagi, nyoba lagi, coba ulang, ulang lagi, sama aja, error yang sama, pesan sama, tetap sama, masih sama, diulang, ngulang
    hi dobara try, phir se try, try kiya, wahi error, same error, phir wahi, dobara kiya, phir kiya, fir se kiya, dubara, fir try, wahi message, dobara, phir se
    ## health: the provider's health page
    en health, health page, health check, status page, panel, check, status, indicator, status light, badge, monitor, unhealthy, dashboard
    es salud, health, estado de salud, panel de salud, panel, semaforo, estado, indicador, chequeo
    pt saude, health, painel de saude, status, painel, indicador, semaforo, checagem
    it salute, stato, pannello, semaforo, health
    de status, statusseite, anzeige, ampel, health
    fr sante, statut, etat, voyant, health
    id kesehatan, status, health
    hi health, status
    #> flows: messages go both ways
    en both ways, flow, flows, go through, messages work, in both directions, both directions, arrive and leave, in and out, back and forth, going through, messages flow, flowing both, come and go, sending and receiving, are working, messages are flowing, two way
    es entran y salen, van y vienen, en los dos sentidos, ambos sentidos, en ambos, ida y vuelta, dos sentidos, entran y salen bien, llegan y salen, ya hay mensajes, los dos lados, van y vuelven, de los dos lados, fluyen
    pt vao e voltam, entram e saem, nos dois sentidos, dois sentidos, ida e volta, os dois lados, vao e vem, chegam e saem, indo e vindo, ambos os sentidos, dos dois lados
    it nei due sensi, in entrambi, in entrambe, entrano ed escono, vanno e vengono, entrambe le direzioni, due direzioni
    de in beide richtungen, beide richtungen, hin und her, gehen raus und, rein und raus, kommen an und, beiden richtungen
    fr dans les deux sens, deux sens, entrent et sortent, arrivent et partent, vont et viennent
    id dua arah, masuk dan keluar, keluar masuk, masuk keluar, lancar dua
    hi dono taraf, dono side, aa ja rahe, dono direction, aa bhi rahe
    ## setup: the setup of the provider
    en setup page, token exchange failed, code exchange, whatsapp setup failed, kapso setup failed, connection setup failed, setup failed after, setup failed could not, setup failed token
    es fallo la configuracion
    pt falha na configuracao
    # unavailable: it cannot be reached
    en unavailable, not connected anymore, grey, not reachable, unreachable, not connected, cant be displayed, can t be displayed, cannot be displayed, cant be shown, cannot be shown
    es indisponible, inalcanzable, no disponible, no se puede mostrar, no se pueden mostrar, no puede mostrarse
    pt indisponiv*, indisponivel, nao disponivel, nao e possivel exibir, nao pode ser exibida, nao pode ser exibido, nao da pra exibir
    it indisponibile, non disponibile, non puo essere visualizzato, impossibile visualizzare
    de unerreichbar, nicht erreichbar, nicht verfugbar, kann nicht angezeigt werden, nicht angezeigt werden
    fr indisponible, non disponible, ne peut pas s afficher, ne peut etre affiche, impossible d afficher
    id tidak aktif, nonaktif, tidak tersedia, tidak dapat ditampilkan, tidak bisa ditampilkan
    hi unavailable, dikha nahi sakte, display nahi ho sakta
    ## echo-field: the webhook of the phone's own messages
    * smb message echoes
    ## own-screen: the screen of whoever builds on the provider
    en our screen, our inbox, our own screen
    es nuestra pantalla, nuestra bandeja
    pt nossa tela, nossa caixa
    # finished: the signup finished
    en signup succeeded, signup finished, connected successfully, right after success, right after the success
    ## not-on-api: the number is not on the Cloud API
    * on premise, not applicable
    en not registered, not on cloud api
    # out-of-sync: two places show different things
    en out of sync, desynced, unsynced, behind, lagging, out of date, stale, desync*, mismatch, old chats only, not up to date, stuck on old, different from the phone, stuck at, stayed at, holes, gaps, has holes, has gaps, patchy, incomplete, half of the messages, half the messages, half of them, skips messages, full of holes
    es desincronizad*, atrasad*, desfasad*, no coincide, distinto del telefono, quedo atras, se quedo en, atrasado, huecos, agujeros, incomplet*, lagunas, saltea, se saltea, se salta, a medias, mitad de los mensajes, con huecos
    pt dessincronizad*, atrasad*, defasad*, desatualizad*, diferente do celular, parou em, ficou em, atrasado, buracos, buraco, incomplet*, lacunas, pula, pulando, pela metade, metade das mensagens
    it non sincronizzato, indietro, non aggiornato, disallineat*, arretrato, fuori sincron*, e rimasto a, rimasto indietro, buchi, incompleto, incompleta
    de nicht synchron, hinterher, veraltet, nicht aktuell, hangt hinterher, nicht synchron*, hinkt, stehen geblieben, lucken, luckenhaft, unvollstandig
    fr desynchronis*, en retard, pas a jour, decale*, est reste a, trous, incomplet, incomplete, lacunes
    id ketinggalan, tidak sinkron, ga sinkron, gak sinkron, telat, berhenti di
    hi peeche, sync nahi, piche, atak gaya
    """
}
