extension Concept {
  /// What the signup lists, asks and shows.
  static let signup: StaticString = """
    ## kapso: the provider's own screen
    * kapso
    en inbox, dashboard, your system, your platform, your screen, your side, your inbox, your app, your tool, your end, your panel, team inbox, shared inbox, agent inbox, you lot, with you guys, on your end, at your end, with you, in yours, not yours, yours says, into yours, your service, your software
    es bandeja, panel, su sistema, su plataforma, su bandeja, el panel, su panel, tablero, vuestro sistema, vuestra bandeja, su pantalla, la plataforma de ustedes, de ustedes, buzon, el de ustedes, lo de ustedes, los de ustedes, el suyo, de uds
    pt caixa de entrada, painel, sistema de voces, plataforma de voces, sua caixa, painel de voces, sua plataforma, plataforma da kapso, caixa de mensagens, inbox, vossa plataforma, vosso sistema, vosso painel, vossa caixa, vosso ecra, o de voces, no de voces, de voces, seu painel, de vcs, no de vcs
    it inbox, casella, pannello, posta in arrivo, vostro sistema, la vostra inbox, da voi, li da voi
    de posteingang, dashboard, euer system, eure inbox, euer posteingang, postfach, eurem system, inbox, euch
    fr boite de reception, tableau de bord, votre systeme, boite, votre boite, votre outil, votre plateforme, votre tableau, chez vous, inbox, messagerie, votre cote
    id inbox, kotak masuk, dasbor, dashboard, inboxnya, sistem kalian, panel, sisi kalian
    hi inbox, dashboard, aapke system, aapke dashboard, panel, aapke inbox
    # shown: it appears or can be seen
    en appear, appears, appearing, show, shows, shown, showing, visible, listed, see, sees, find, displayed, shows up, show up, come up, comes up, on the list, mine there, displays, display, came up, popping up, pops up, turn up, turns up, turned up, in sight, seen, spot, visible anywhere, nowhere, to be found, figure, offered, come through, comes through, came through, get to see, finds out, notices, sees it, knows about, pop up
    es se ven, sale en, salen en, aparece, aparecen, aparecia, aparezca, sale, salen, salio, salia, veo, ve, vemos, ver, muestra, mostro, encuentro, encuentra, listad*, mostrar, muestran, ven, ves, aparecio, aparecieron, saliendo, sale por, refleja, reflejan, visualiza, visualizo, se ve, visible, asoma, encontrar, ofrece, ve en, salieron, llega a verse, se entera, entera, enteran, se registra, figura, figuran, se muestran, asoman
    pt aparece, aparecem, apareceu, aparecer, mostra, mostrava, vejo, ver, acho, encontro, listad*, mostram, aparecia, aparecendo, surge, surgiu, exibid*, exibe, visivel, encontrar, existe, aparecerem, reflete, ve, veem, achar, achei, mostrando, visualizo, saem, fica sabendo, registra, consta, constam, figura
    it appare, appaiono, compare, vedo, vede, mostra, trovo, esce, compaiono, visibile, vedere, mostrano, elencat*, visualizza*, trovare, apparire, vedono, vedi, si vede, spunta, si accorge, registra, risulta, figura
    de erscheint, erscheinen, angezeigt, sehe, sehen, finde, auftaucht, taucht, zeigt, aufgelistet, sichtbar, gezeigt, aufgefuhrt, auftauchen, gefunden, finden, gesehen, erschien, zu sehen, aufgetaucht, seh, mitbekommt, bekommt mit, kriegt mit, steht
    fr apparait, apparaissent, apparait pas, affiche, affichee, vois, voit, trouve, sort, voit pas, visible, figure, apparaitre, trouver, affichees, afficher, voient, voir, remonte, remontent, apparu, presente, existe, sortent, parait, est au courant, remarque, figurent, s affiche
    id muncul, tampil, kelihatan, keliatan, terlihat, nongol, menampilkan, kliatan, keluar, ditampilkan, nemu, lihat, liat, kelihatannya, terdaftar, ketahuan, tercatat, nampak
    hi dikh, dikhta, dikha, dikh raha, aa raha, show, mil raha, aata, aa rahi, dikhai, dikhta hai, dikhe, dikhi, nazar, nazar aa, aate, dikhate, visible, dikhti, show ho, show kar, dikh rahi, dikha rahi, dikhte
    ## list: the list to choose from
    en list, dropdown, drop down, picker, selection, options to choose, asset list, choose the, chooser, choices, choose an account, select an account, account step, pick list, the options, select account, choose account, dropdown list, pick an account, selector, among the ones, the ones i can pick, ones to pick, to pick from, to choose from, options offered, on offer
    es lista, listado, desplegable, menu desplegable, selector, elegir cuenta, seleccionar cuenta, elegir la cuenta, seleccionar la cuenta, opciones, elige una cuenta, elegir una cuenta, listita, escoger cuenta, menu, seleccionar una cuenta, entre las que, entre los que, para elegir, que se pueden elegir, opciones para elegir, para escoger, donde se elige
    pt lista, menu suspenso, selecao, opcoes, escolher a conta, escolher conta, selecionar a conta, selecionar conta, listagem, entre as opcoes, selecionar uma conta, listinha, lista suspensa, seletor, entre as que, entre os que, pra escolher, para escolher, que da pra escolher, onde escolhe
    it elenco, lista, menu a tendina, scelta dell account, scegliere l account, selezionare l account, menu, opzioni, tendina, selezione
    de liste, auswahlliste, dropdown, auswahl, auswahlmenu, kontoauswahl, konto auswahlen, auswahlfeld, dropdownliste, menu, auswahlfenster, optionen, auswahlen, beim auswahlen
    fr liste, menu deroulant, choix du compte, choisir le compte, choisir un compte, selectionner un compte, menu, deroulant, selection du compte, choix, options
    id daftar, pilihan, dropdown, daftar akun, list, pilih akun, opsi, pilihan akun, menu
    hi list, dropdown, list me, options, option list, account chunne, dropdown me, select account, choose account
    # create-new: to create a new account
    en create a new, create new, make a new one, creating a new, create option, new account button, new account, create one, make a new, create account, creating one, create another, add a new one, start a new one, set up a new, brand new one, making a brand new, making a new, make a brand new, make one, opening a new account
    es crear una nueva, crear nueva, crear otra, crear cuenta, crear una cuenta, cuenta nueva, nueva cuenta, crear una, crear cuenta nueva, armar una nueva, hacer una nueva, crearme, crear una cuenta nueva, abrir una nueva, generar una nueva, hacer cuenta nueva, sacar una nueva, abrir cuenta nueva
    pt criar uma nova, criar nova, criar outra, criar conta, criar uma conta, conta nova, nova conta, criar uma, criar conta nova, fazer uma nova, criar uma conta nova, abrir uma nova, fazer conta nova, abrir conta nova, fazer uma conta nova
    it crearne una nuova, creare un nuovo, crea un nuovo, crea nuovo, nuovo account, account nuovo, crearne uno nuovo, creare un account, crearne uno, farne uno nuovo, crea un account
    de neues konto, neu anlegen, neues erstellen, neue erstellen, neu erstellen, neues whatsapp, ein neues, neu zu erstellen, konto erstellen, neues anlegen, konto anlegen, neuen account
    fr creer un nouveau, creer un nouveau compte, creer nouveau, nouveau compte, creer un compte, en creer un, creer un autre, recreer
    id buat akun baru, buat baru, bikin baru, membuat akun baru, akun baru, bikin akun, buat akun, tambah baru, bikin yang baru, buat yang baru
    hi naya account, create new, naya banao, naya banane, naya account banane, new account, naya create, create karne, account banane
    ## only: only that
    en only, just, nothing else, nothing but, solely, all i get, all i see, all it shows, two random, random ones, nowhere
    es solo, solamente, unicamente, nada mas, lo unico, unica opcion, unico, nomas, de prueba, unica, solito
    pt so, somente, apenas, unica opcao, so tem, so mostra, a unica, unico, de teste
    it solo, soltanto, unica, unico, solo quello, di prova
    de nur, lediglich, ausschliesslich, einzig*, bloss, nur noch, testkonto
    fr seulement, que, uniquement, juste, rien que, que l option, seul, seule, y a que, de test
    id hanya, cuma, cuman, satu satunya, doang, aja, saja
    hi sirf, bas, only, keval, bas itna
    ## code: a code of digits
    en code, codes, verification code, digits, digit code, digit verification code, otp, six digits, passcode, one time passcode, one time code, numeric code, six numbers, 6 numbers, six digit, 6 digit, pin code, six figure, numbers to type, security code, confirmation code, string of numbers, six number, digit number, reads out numbers, read out numbers, reads numbers, reading numbers, reads me numbers, reads out digits, says numbers
    es codigo, codigos, codigo de verificacion, clave, numeritos, digitos, clave de verificacion, seis numeros, 6 numeros, codigo de seis, codiguito, numero de verificacion, clave numerica, seis cifras, codigo de confirmacion, unos numeros, otp, lee numeros, dicta numeros, leyendo numeros, unos digitos
    pt codigo, codigos, codigo de verificacao, numeros, numerinhos, digitos, seis numeros, 6 numeros, codigo de seis, codiguinho, senha numerica, codigo de confirmacao, seis digitos, uns numeros, cod, le numeros, dita numeros, lendo numeros, falando numeros
    it codice, codici, cifre, sei cifre, sei numeri, codice di verifica, codice numerico, codicino, 6 cifre, numeri da inserire
    de code, bestatigungscode, zahlencode, ziffern, sechs ziffern, sechsstellig*, 6 stellig*, verifizierungscode, sicherheitscode, zahlen, codes, sms code, code eingeben, einmalcode
    fr code, codes, chiffres, six chiffres, 6 chiffres, code de verification, code de confirmation, code a six, numeros a taper
    id kode, otp, kode otp, kode verifikasi, angka, enam digit, 6 digit, enam angka, kode angka, 6 angka, kodenya, verifikasi kode, digit
    hi code, otp, 6 digit, digit, verification code, chhe digit, chhah number, code number
    ## business-name: the app by its name
    * whatsapp business, whatsapp business app
    en wa business
    es app de whatsapp business
    pt app whatsapp business, aplicativo whatsapp business
    ## other-code: a code that nobody asks anybody for
    en status code, exit code, return code, response code, http code, country code, area code, zip code, postal code, promo code, discount code, coupon code, source code, tracking code
    es codigo de estado, codigo de respuesta, codigo de pais, codigo de area, codigo postal, codigo de descuento, codigo fuente, codigo de seguimiento
    pt codigo de status, codigo de resposta, codigo do pais, codigo de area, codigo postal, codigo de desconto, codigo fonte, codigo de rastreio
    it codice di stato, codice di risposta, codice postale, codice sconto, codice sorgente
    de statuscode, status code, landercode, rabattcode, quellcode
    fr code de statut, code de reponse, code pays, code postal, code promo, code source
    id kode status, kode negara, kode pos, kode promo
    hi status code, country code, promo code
    ## sms: by SMS
    * sms
    en text message, by text, text me, texted, texts me, text msg, texts, a text, texting, texts it, texts a code, sms message, by txt, txt, per text, text or call, txted, txts
    es mensaje de texto, mensajito de texto, por mensaje, mensajito, msj de texto, mensaje al celular, texto, mensajes de texto
    pt mensagem de texto, torpedo, por mensagem, torpedinho, msg de texto, mensagem no celular, sms no celular
    it messaggio di testo, messaggino, sms, messaggio sul telefono, messaggi di testo
    de textnachricht, kurznachricht, per textnachricht, simse, per sms
    fr texto, message texte, textos, par message
    id lewat sms, pesan teks, pesan singkat, sms
    hi otp, message pe, text message, msg pe, sms bhej, message bhej
    ## call: by a call
    en call, calls, phone call, robot, voice call, call me, robot lady, rings, rang, machine, calls me, phone me, phones me, ring me, ringing, voice message, automated voice, recorded voice, automated call, robocall, phoned, called me, ring you, recording, calling me, phone us, voice read, read out, voice, robot voice
    es llamada, llamar, llama, llaman, llame, llamado, llamaron, llamaba, llamarme, voz, llamo, me llamo una maquina, grabacion, contestadora, llamadita, telefonazo, voz grabada, llamando, telefonear, maquina, dicto, dictan, dicta, dictar
    pt ligacao, ligar, liga, ligou, chamada, ligando, ligaram, ligam, me ligar, ligacao automatica, voz, gravacao, voz gravada, telefonar, telefonema, robo ligou, ligasse, ligarem, ditou, ditar, chamada de voz, me ligou, maquina
    it chiamata, chiamare, chiama, telefonata, telefonato, telefonare, voce, voce registrata, chiamato, chiamano, chiamarmi, segreteria, dettato, telefonica, squillato
    de anruf, anrufen, angerufen, anrufe, telefonanruf, anrufe bekomme, stimme, automatische stimme, bandansage, ruft an, rufen an, vorgelesen, telefonisch, ruft mich, ansage
    fr appel, appeler, appelle, appel vocal, mappeler, appelle moi, voix, appels, robot, voix enregistree, coup de fil, me telephoner, appelee, dicte, dictee, appel telephonique
    id telepon, panggilan, ditelpon, telpon, ditelepon, nelpon, menelepon, telp, panggilan suara, ditelfon, suara robot, telfon, telpon otomatis
    hi call, call pe, phone karke, call karke, awaaz, phone aaya, call aaya, call aayi, robot call, call aa, call karne
    # asks: it asks for something or sends it
    en ask, asks, asking, asked, want, wants, request, requests, requested, offer, offers, send, sends, sent, demands, need, needs, receive, texts me, expects me, wanted, insists, insist, sending, trying to send, will send, offering, gives me, gave me, forces, only lets me, wants to send, prompts, prompt, came, comes, got a, demand, entering, enter, type in, typed
    es pide, piden, pidio, pedir, pida, pidiendo, solicita, exige, manda, mandan, envia, enviar, envian, ofrece, quiere, llego, llega, obliga, pedia, mandarme, mandaron, mandando, enviarme, enviaron, me da, ofrecen, me manda, mandarte, exigen, me pidio, propone, poner, ingresar, ingrese, meter, llegaba, me llego, puse, introducir, solicitan, solicito
    pt pede, pedindo, pediu, pedem, quer, manda, mandar, mandou, envia, enviar, solicita, oferece, cai, exige, chegou, pedir, pediram, mandaram, mandando, enviou, enviaram, oferecem, da opcao, queria, me manda, quer mandar, digitar, colocar, insistindo, insiste, exigem, recebi, receber, digitei, solicitou
    it chiede, chiedono, richiede, invia, vuole, manda, mandare, pretende, chiesto, chiedeva, mandato, inviato, mi manda, mi chiede, vogliono, inserire, arrivato, manderanno, proposto, propone, mandarmi, inviarmi, scritto, digitare, scritte
    de verlangt, will, fragt, schickt, schicken, fordert, wollen, mochte, gefragt, geschickt, bekomme, bekommen, eingeben, anfordern, senden, sendet, wollte, gefordert, bietet, angeboten, kam, kommt, zuschicken, fragen, eintippen, verlangen, soll
    fr demande, demandent, envoie, envoyer, veut, exige, menvoyer, envoie moi, demander, demandait, recois, recu, saisir, entrer, veulent, menvoie, taper, reclame, envoyes, recevoir, arrive, exiger, mappeler
    id diminta, minta, kirim, dikirim, mintanya, disuruh, ngirim, mau kirim, minta kode, masukin, memasukkan, dikirimi, kirimin, nawarin, diminta masukkan, meminta, ditanya, tawaran, disuruh masukin, dapet, dapat
    hi maang, mang, maangta, bhej, bhejta, mangta, bhejega, bhej raha, bhejna, maang raha, manga, mangwa, dalne, daalo, dalo, aaya, aata, bola, poochh, puch, bhej rahe, mangte, karne ko bol, call karne ko
    # verify: to verify a number
    en verify, verifying, verification, confirm, authenticate, verified by, prove, verify by, confirming, verification by, verification method, verified, proven
    es verificar, verifica, verificacion, confirmar, verificarme, verificarlo, comprobar, autenticar, validar, verifique, verifican, verifique la, comprobado, acreditar, acredite
    pt verificar, verifica, verificacao, confirmar, verificar por, validar, comprovar, autenticar, verifique, verificou, comprove, comprovado, atestar
    it verificare, verifica, confermare, verificarlo, validare, autenticare
    de bestatigen, verifizieren, verifizierung, bestatigung, prufen, authentifizieren, verifiziert
    fr verifier, verification, confirmer, valider, authentifier, verifiez
    id verifikasi, memverifikasi, konfirmasi, mengonfirmasi, validasi, autentikasi
    hi verify, verification, verify karne, confirm karne, verify karo
    ## qr: the QR code to pair with
    * qr, qrcode, qr code
    en square thing, qr thing, barcode, bar code, square code, barcode square, pattern, square to scan, black and white square, pixel square, checkered square, the square, matrix code, anything to scan, something to scan, camera code, box to scan, square, a square, that square, black square, grid thing
    es codigo qr, cuadradito, cuadrado, cuadrito, codigo cuadrado, codigo de barras, cuadro para escanear, cuadro, cuadritos, cuadrado negro, dibujito, codigo de puntitos, el recuadro, cuadradito de puntos, algo para escanear, cuadradito para leer, cuadrito para leer
    pt codigo qr, quadradinho, quadrado, codigo quadrado, codigo de barras, quadrado de escanear, desenho quadrado, quadrado preto, qrcode, codigo de pontinhos, q r, quadrinho, algo pra escanear, quadradinho pra ler
    it codice qr, quadratino, quadrato, codice quadrato, codice a barre, quadratino da inquadrare, codice da inquadrare, qr
    de quadrat, strichcode, quadratcode, das quadrat, kastchen, pixelbild, qr bild, schwarzweisse, das muster, viereck, pixelcode, barcode, kastchen zum scannen, quadrat zum scannen
    fr carre, code barre, code a scanner, carre a scanner, petit carre, code carre, flashcode, flash code, truc a scanner, dessin carre, rien a scanner, le carre
    id kode qr, barcode, barcodenya, kode batang, kotak kotak, gambar kotak, kode kotak, qris, kotak barcode, qrnya, yang discan, kotak buat discan, kotak scan
    hi qr wala, chaukor, barcode, chaukor box, square wala, dabba wala code, scanner, qr code wala, scan karne ka box, scan wala box, scan karne ka code
    # scan: to scan
    en scan, scanned, scanning, scans, pointed the camera, point the camera, pointing, camera, photographed, aim, pairing, scanner
    es escanear, escaneo, escanee, escaneaba, escaneando, escaneaban, apuntar, escane*, camara, enfocar, enfoque, apunte, apunto, leer, lector
    pt escanear, escaneei, escaneava, ler, apontar, escaneando, escane*, camera, apontei, aponto, mirar, ler o codigo, leitor
    it scansionare, scansione, inquadrare, inquadrato, scansion*, fotocamera, inquadra, scannerizz*, inquadravo
    de scannen, gescannt, einscannen, scanne*, kamera, abfotografier*, abscannen, abgescannt, abscanne, eingescannt, scannt
    fr scanner, scanne, flasher, scann*, camera, viser, flash*, appareil photo, scan
    id scan, pindai, memindai, discan, kamera, nge scan, ngescan, memindainya, pindainya, discannya
    hi scan, scan kiya, scan karne, camera, scan kar, scan karte
    # expired: no longer valid
    en expired, expire, expires, timed out, time out, timeout, ran out, code was gone, gone stale, no longer valid, not valid any more, invalid, elapsed, lapsed, dead, gone before, refresh, run out, expiring, died on me, too slow, stale, outdated code, was dead, died, will expire, expires soon, times out, timing out, run out of time, no longer good, no good, out of time, past its date, card ran out, has run out, lapse, gone grey, went grey, turned grey, reload arrow, reload, says refresh
    es expiro, expirado, expirada, vencio, vencido, vencida, caduco, caducado, caducada, vence, se paso, expir*, vencieron, se vencio, venc*, caduc*, invalido, se acabo el tiempo, paso el tiempo, tiempo agotado, muerto, no valia, murio, ya no servia, se puso gris, quedo gris, se pone gris, recargar, refrescar
    pt expirou, expirado, expirada, venceu, vencido, vencida, expirava, expir*, venc*, invalido, acabou o tempo, tempo esgotado, caduc*, passou do tempo, perdeu a validade, esgotou, morreu, caducou, ficou cinza, fica cinza, recarregar
    it scaduto, scaduta, scade, scadut*, scadeva, non valido, tempo scaduto, scade*, morto, non piu valido, e scaduto
    de abgelaufen, ungultig, abgelauf*, lauft ab, lief ab, ungultig*, verfallen, zeit uberschritten, zu spat, zeituberschreitung, timeout, lauft immer ab, tot, weg war, nicht mehr gultig
    fr expire, expiree, perime, expir*, perim*, plus valable, plus valide, invalide, delai depasse, temps ecoule, mort, plus bon
    id kadaluarsa, kedaluwarsa, expired, hangus, kadaluwarsa, kedaluarsa, basi, expire, kadarluarsa, sudah lewat, habis waktu, waktu habis, gak berlaku, keburu habis, kadaluarsanya, expaired, tidak valid, mati, keburu kadaluarsa, kelewat
    hi expire, expired, expire ho gaya, expire ho, khatam, time out, invalid, purana ho gaya, expired ho, time khatam, mar gaya, expire ho chuka, time out ho gaya
    ## valid: valid
    en valid
    es valido, valida, valia, sirve, servia, vale, valen
    pt valido, valida, valia, vale, serve, validade
    it valido, valida, funzionava
    de gultig, gilt
    fr valable, valide, marche
    id berlaku, valid, berlaku lagi
    hi valid, kaam
    # missing: it is not in it
    en missing, absent, nowhere to be seen, nowhere, left out, absence, not there, isnt there, arent there, where are my, where are our, where are the old, where did our, where did my, where are all, lack, lacks, lacking, invisible, unseen, not visible, hidden, stay hidden, chunks of, missing chunks, bits missing
    es falta, faltan, faltaba, ausente, en ninguna parte, por ningun lado, ni rastro, donde estan mis, donde estan los, donde estan las, donde quedaron, ausentes, invisible, invisibles, oculto, ocultos, pedazos de, le faltan, les faltan, brilla por su ausencia, brillan por su ausencia, ni sus luces
    pt falta, faltando, faltam, sumiu, ausente, em lugar nenhum, nem sinal, nao consta, cade, cade as, cade os, onde estao, ausentes, invisivel, invisiveis, oculto, ocultos, pedacos de, some, somem, sumiu do mapa, nem sombra, nem fumaca
    it manca, mancano, mancante, da nessuna parte, assente, nessuna traccia, dove sono finit*, dove sono le, dove sono i
    de fehlt, fehlen, nirgends, nirgendwo, fehlend*, nicht da, nicht dabei, keine spur, wo sind, wo bleiben
    fr manque, manquent, manquant*, absent*, nulle part, introuvable, pas dans, aucune trace, n y est pas, ou sont, ou sont passes, ou est passe
    id hilang, gak ada, ga ada, tidak ada, nggak ada, ngga ada, kagak ada, belum ada, menghilang, kemana, ke mana
    hi gayab, missing, kahin nahi, nahi hai, kahan gayi, kahan gaye, kaha gayi, kaha gaye, kidhar gaye
    ## app: the app on the phone
    en app, application, handset, phone
    es app, aplicacion, movil, aplicativo
    pt app, aplicativo, aplicacao
    it app, applicazione
    de app, anwendung
    fr app, appli, application
    id app, aplikasi
    hi app, application
    """
}
