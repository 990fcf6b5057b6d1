extension Concept {
  /// Words of grammar that tell whether it is over, not begun, or another matter than ours.
  static let matters: StaticString = """
    # solved: what was wrong is repaired
    en solved, resolved, fixed it, got fixed, was fixed, you fixed, fixed now, saved my week, saved my day, went away, sorted it, cleared up, been quiet, that was in, that was back in, was in 2022, was in 2023, was in 2024, got sorted, was sorted, is sorted, all sorted, marked resolved, your fix, the fix, since the fix, after the fix, since your update, false alarm, nothing outstanding, no open items, nothing left to do, nothing more to do
    es solucionado, resuelto, ya se arreglo, se arreglo, se soluciono, ya se soluciono, se reso, arreglaron, lo arreglo, solucionaron, lo soluciono, resolvieron, lo resolvio, eso fue en, fue en 2022, fue en 2023, fue en 2024, con el arreglo, tras el arreglo, desde el arreglo, con su arreglo, falsa alarma, sin pendientes, nada pendiente, nada mas que hacer, no queda nada por hacer
    pt resolvido, encerrado, encerrada, resolveu, resolvemos, ja resolvi, ja foi resolvido, resolvi, arrumou, consertou, arrumaram, resolveram, isso foi em, foi em 2022, foi em 2023, com o ajuste, depois do ajuste, desde o ajuste, com o conserto, alarme falso, sem pendencias, nada mais a fazer, nao falta mais nada
    it risolto, tutto risolto, gia risolto, ho risolto, sistemato, sistemata, sistemati, e stato nel, con la correzione, dopo la correzione, dopo il vostro intervento, falso allarme, nulla in sospeso, piu niente da fare
    de erledigt, gelost, ist behoben, behoben, hat sich erledigt, ist gelost, geklart, repariert, das war 2022, das war 2023, das war im, seit dem fix, nach eurem fix, seit eurem fix, seit der korrektur, fehlalarm, entwarnung, beim ersten mal, nichts mehr offen, nichts mehr zu tun
    fr resolu, c est regle, probleme regle, regle maintenant, a regle, a tout regle, a resolu, arrange, ete regle, c etait en, depuis la correction, apres votre correction, depuis votre intervention, fausse alerte, rien en suspens, plus rien a faire
    id sudah beres, udah beres, sudah teratasi, teratasi, diberesin, diperbaiki, kelar, udah kelar, sudah selesai, itu tahun, setelah diperbaiki, sejak diperbaiki, alarm palsu, langsung nyambung, langsung bisa, sekali coba
    hi theek ho gaya, thik ho gaya, solve ho gaya, sahi ho gaya, fix kiya, fix ho gaya, problem solve, ho gaya theek, suljha diya, suljha, solve kar diya, theek kar diya, sort ho gaya, fix ke baad, theek karne ke baad, theek ho gayi, thik ho gayi, sahi ho gayi, apne aap theek, false alarm
    #! thanks: thanks for a help that came, or praise
    en thanks, thank you, thx, thankyou, ty, cheers, grateful, legend, lifesaver, youre the best, you guys rock
    es gracias, mil gracias, agradec*, genio, genia, genios, crack, capo, capa, un lujo, grosos
    pt obrigad*, valeu, agradec*, vlw, arrasou, arrasaram, top demais, show de bola
    it grazie, ringrazi*, siete grandi, grandissimi
    de danke, vielen dank, dankeschon, herzlichen dank, merci, dank euch, dank dir, bedanke
    fr merci, mercis, remercie, remercions, au top, genial
    id makasih, terima kasih, trims, thx, mantap, matur nuwun
    hi shukriya, dhanyavaad, dhanyawad, thanks, thank you, bahut badhiya
    # first-go: it went at the first go
    en first go, first try, first time lucky
    es a la primera
    pt de primeira, a primeira tentativa, tudo a primeira
    it al primo colpo, al primo tentativo
    de auf anhieb
    fr du premier coup, au premier essai
    hi pehli baar me, pehle try me, first time me
    #! case: what support keeps open
    en ticket, case, issue, request, thread
    es ticket, caso, reclamo, consulta, solicitud, gestion, lado
    pt ticket, caso, chamado, atendimento, solicitacao, protocolo
    it ticket, caso, richiesta, segnalazione, pratica
    de ticket, fall, anfrage, vorgang
    fr ticket, dossier, demande, cas
    id tiket, ticket, kasus, laporan, tiketnya, kasusnya, laporannya
    hi ticket, case, complaint
    #! ends: to close it
    en close, closing
    es cerrar, cierro, cierren, cierre, cerramos, cerrarlo
    pt fechar, fecho, fechem, encerrar, encerro, encerrem, encerramos, encerrando
    it chiudere, chiudo, chiudete, chiudiamo
    de schliessen, schliesse, schliesst, zumachen, kann zu, kann weg
    fr fermer, ferme, cloturer, cloture, cloturez, clore, clos
    id ditutup, tutup, close
    hi close, band
    #! to-close: to close it, when somebody may or shall
    en close, shut
    es cerrar, cierre, cierra, cerrarla
    pt fechar, feche, fecha, fecha la
    it chiudere, chiuda, chiudi
    de schliessen, zumachen
    fr fermer, fermez
    id tutup, menutup
    hi band kar, band karo, close kar, close karo
    #! may: somebody may do it
    en can, may, please
    es puede, pueden, podes, puedes, por favor
    pt pode, podem, por favor
    it potete, puoi, puo, per favore
    de kann, konnt, konnen, bitte
    fr pouvez, peux, peut, merci de
    id bisa, boleh, silakan, tolong
    hi sakte, sakta, kripya
    # released: whoever held it let it go
    en released, has released, let us go, let it go, let go, let go of, freed, have released, cut us loose, signed it off, gave it up, handed it over, unlinked us, unlinked it, took us off, released us, detached us, removed us, given it back, gave it back, give it back, handed back, loosened its grip
    es solto, soltaron, libero, liberaron, desvinculo, desvincularon, desconectaron, dejo libre, nos soltaron, la soltaron, lo soltaron, dio de baja, dieron de baja, nos solto, suelta el, largo, la largaron, lo largaron, lo solto, la solto, devolvio, devolvieron, dejo ir
    pt soltou, soltaram, liberou, liberaram, libertou, libertaram, largou, largaram, desvincularam, desconectaram, deu baixa, nos soltou, largou o osso, soltou o osso, devolveu, devolveram
    it liberato, rilasciato, ha liberato, lasciati andare, lasciato andare, sganciato, mollato, ci ha mollato, ceduto, ci ha sganciato, ci ha liberato
    de freigegeben, losgelassen, freigab, hat getrennt, trennung bestatigt, die trennung am, abgemeldet hat, rausgegeben, ziehen lassen
    fr libere, liberes, liberee, laches, lache, lachee, relache, laisse partir, a libere, rendu la ligne, detaches, detache
    id sudah melepas, udah melepas, udah lepas, sudah lepas, sudah dilepas, udah dilepas, melepas nomor, melepaskan, lepas nomornya, sudah membebaskan, udh lepas, sdh lepas, melepas, dilepas, lepasin
    hi ne chhod diya, ne chod diya, ne release, release kar diya, release kiya, ne number chhod, ne hata diya, chhoda
    # fine: all is well now
    en works now, working now, went green, turned green, now works, now working, all good, all set, all fine, fine now, connected at the first, connected on the first, went through, just went through, working again, back to normal, everything works, no problem anymore, works perfectly now, is connected now, works again, now it works, it works now, it now works, now everything works, now it connects, now it is connected, now its connected, it s alive, been connected happily, connected happily, all green, got through, no longer happens, all sorted, sorted now, its working, it is working, up and running, now fine, works like a charm now, is fine now, all okay, account healthy, nothing missing, confirmed fixed, all okay now, now it connected, and it connected, it just connected, cleared it up, got a green tick, green tick at, with a green check, got the green, zero issues, zero problems, no issue since, no issues since, no problem since, no problems since, no trouble since, fine since, fine ever since, ok since, good since, all is well, everything is fine, everything fine, all well, never a peep, not a peep, never a problem since, now were live, were live now, we are live, went live fine, filling up nicely, filling up again, customer confirmed, client confirmed, pour in again, messages pour in
    es ya funciona, ya quedo, quedo conectado, quedo listo, ya esta listo, ya anda, todo ok, todo bien, todo en orden, ya pude, ya conecto, funciona perfecto, ahora funciona, ahora anda, conecto a la primera, ya esta andando, ya quedo todo, paso directo, paso todo, lo logre, conecto de una, quedo andando, cuenta sana, se resolvio, ya aparecio, anda de diez ahora, ya esta resuelto, ya esta solucionado, ya salio, ya me dejo, app al dia, al dia ahora, quedo andando, tilde verde, check verde, tick verde, cero problema, cero problemas, cero drama, ya conecta, ya entra, ya anda todo, todo normal, bien desde entonces, sin problemas desde, perfecto desde, todo anda bien, todo va bien, cliente confirmo, clienta confirmo, ya confirmo, ya llegan los, ya llegan bien, ya me llegan
    pt deu certo, ja funciona, ja conectou, consegui conectar, tudo certo, tudo ok, ta conectado, agora foi, ta funcionando, agora funciona, chegando certinho, conectou de primeira, passou tudo, passou direto, foi direto, ja ta funcionando, voltou a funcionar, deu tudo certo, conectou certinho, ta tudo funcionando, ja deu certo, check verde, tique verde, zero problema, zero problemas, ja conecta, ja entra, ja chega, tudo normal, sem problema desde, bem desde entao, normal desde entao, tudo bem por aqui, ta tudo bem, tudo funcionando, cliente confirmou, ja confirmou
    it adesso funziona, ora funziona, tutto a posto, al primo colpo, funziona tutto, tutto funziona, e passato tutto, collegato subito, e andato tutto bene, ora e tutto, tutto a posto, spunta verde, zero problemi, fatto, tutto normale, nessun problema da allora, bene da allora, va tutto bene, tutto in ordine
    de geht jetzt, funktioniert jetzt, jetzt geht, jetzt funktioniert, lief einfach durch, lief durch, alles gut, alles in ordnung, hat geklappt, lauft jetzt, lauft wieder, geht wieder, hat funktioniert jetzt, lauft alles, jetzt ist alles, alles lauft, klappt jetzt, geht alles, haken grun, gruner haken, grunes hakchen, null probleme, seitdem ruhe, seither ruhe, seitdem gut, kein problem seitdem, alles bestens, alles ok
    fr marche maintenant, c est bon, tout marche, tout fonctionne, ca remarche, fonctionne maintenant, cest passe direct, c est passe, passe direct, ca marche maintenant, tout est bon, cest bon, tout roule, coche verte, zero souci, zero probleme, plus de souci depuis, ok depuis, bien depuis, tout va bien, tout va tres bien
    id sudah bisa, udah bisa, sudah normal, udah normal, sudah aman, bisa kak makasih, udah oke, sudah berhasil, berhasil, udah lancar, sudah lancar, sudah terhubung, udah connect, sudah connect, mantap, centang hijau, nol masalah, aman sejak itu, lancar sejak itu, udh bisa, udh beres, langsung jadi, semua aman, semua lancar, semua normal, sudah beres, udah beres, sekarang lancar, sekarang normal, sekarang aman
    hi ab chal raha, ab theek, ho gaya connect, chal gaya, ab sahi, sab sahi chal raha hai, ab sab theek, ab sab thik, tab se theek, tab se sahi, sab badhiya, sab smooth
    #! once: what follows was so once
    en last year, last month, last week, yesterday, back then, at first, earlier today, in the past, previously it, used to, last time
    es el ano pasado, el mes pasado, la semana pasada, ayer, antes decia, antes salia, al principio, antes me, ayer lo, antes
    pt ano passado, mes passado, semana passada, ontem, antes dizia, antes dava, no comeco, antes aparecia
    it l anno scorso, la settimana scorsa, ieri, prima diceva
    de letztes jahr, letzte woche, gestern, anfangs, fruher stand
    fr l an dernier, la semaine derniere, hier, au debut, avant ca
    id kemarin, minggu lalu, tahun lalu, tadinya, sebelumnya
    hi kal, pichle hafte, pichle saal, pehle bolta
    #! ahead: nothing has begun yet
    en before we start, before i start, before starting, havent started, not started yet, didnt start yet, before we begin, signup not attempted, not attempted, starting tomorrow, starting monday, starting tuesday, starting wednesday, starting thursday, starting friday, planning ahead, just planning, we start in, going to start, they start on, will start, nothing asked so far, flow not opened, havent opened, no attempt yet, before we connect, not yet attempted, booked for, slot booked, yet to start, start next week, before we sign up, before signing up, before buying, comparing, comparing you, waiting for the new sim, not started the signup, not started signup, has not started, have not started, hasnt started, pre call, lead, prospect, theoretical question, purely theoretical, just curious, out of curiosity, no attempt, first call with, intro call, discovery call, first meeting with, initial call, not tried anything, havent tried anything, nothing tried, not attempted anything, looking at options, comparing offers, weighing up, we are evaluating, still evaluating, havent signed up, not signed up, have not signed up, hasnt signed up, not signed yet, thinking of signing up, want to sign up, interested in your, just reading, only reading, not a customer yet, not yet a customer, before i sign, before we sign, before i decide, before deciding, shopping around
    es antes de empezar, antes de arrancar, antes de comenzar, todavia no intento, todavia no empezamos, no arrancamos, todavia no arranque, aun no abren la ventana, aun no abren, todavia no arrancamos, aun no empezamos, todavia no conecte, sin intentar, no se intento, empieza manana, arranca manana, a la espera de que arranque, vamos a empezar, todavia no abrimos, empiezan el lunes, sin iniciar, antes de contratar, estamos comparando, evaluando pasarnos, en negociacion, estamos evaluando pasar, no empezo el registro, no inicio el registro, aun no inicia, duda teorica, pregunta teorica, por curiosidad, solo curiosidad, prospecto, sin ningun intento, primera llamada con, primera reunion con, primer contacto con, reunion inicial, viendo opciones, comparando opciones, estamos evaluando, evaluando opciones, me interesa el servicio, nos interesa el servicio, interesado en el servicio, interesada en el servicio, no he contratado, no hemos contratado, no contrate, no contratamos, si me convence, aun no soy cliente, todavia no soy cliente, quiero contratar, queremos contratar, antes de decidir, antes de firmar
    pt antes de comecar, ainda nao tentou, ainda nao tentei, ainda nao comecamos, vai comecar, ainda nao abriu, vamos comecar, nao foi tentado, ainda nao iniciou, conexao marcada, comeca amanha, vai conectar amanha, agendado para, sem tentativa ainda, nao iniciado, antes de contratar, estamos comparando, em negociacao, nao comecou o cadastro, ainda nao comecou, duvida teorica, pergunta teorica, uma curiosidade, so curiosidade, por curiosidade, sem qualquer tentativa, sem tentativa, primeira reuniao, primeira ligacao, primeira conversa, reuniao inicial, vendo opcoes, estamos avaliando, ainda avaliando, comparando opcoes, tenho interesse no servico, interesse em contratar, ainda nao contratei, ainda nao contratamos, nao contratei, ainda nao sou cliente, ainda nao somos clientes, quero contratar, queremos contratar, antes de decidir, antes de assinar, antes de fechar contrato
    it prima di iniziare, prima di cominciare, non abbiamo ancora iniziato, iniziamo domani, comincia domani, ancora non iniziato, non ancora iniziato, partiamo lunedi, prima di partire, iniziera, prima di comprare, stiamo confrontando, in trattativa, non ha iniziato, domanda teorica, per curiosita, una curiosita, prima call, prima chiamata con, primo incontro, primo contatto con, stiamo valutando, valutando diversi, guardando le opzioni, mi interessa il servizio, ci interessa il servizio, interessato al servizio, interessata al servizio, non sono ancora cliente, non siamo ancora clienti, prima di decidere, prima di firmare, prima di iscrivermi, prima di abbonarmi
    de bevor wir anfangen, bevor wir starten, noch nicht angefangen, bevor ich anfange, wir fangen fruhestens, fangen erst, startet am, noch nicht gestartet, starten nachste woche, beginnen erst, vor dem start, los geht es erst, fangen an am, bevor wir bestellen, vergleichen gerade, wir vergleichen, hat noch nicht begonnen, noch nicht begonnen, theoretische frage, rein theoretisch, nur theoretisch, aus neugier, interessent, interessent*, erstgesprach, erstgespraech, kennenlerngesprach, schauen uns um, wir evaluieren, prufen gerade angebote, vergleichen anbieter, interessieren uns fur, interessiere mich fur, noch nicht angemeldet, noch kein kunde, noch keine kunden, noch keine kundin, vor der entscheidung, bevor wir unterschreiben, bevor ich unterschreibe, bevor wir uns entscheiden, bevor ich mich entscheide
    fr avant de commencer, pas encore commence, on commence lundi, commence demain, pas encore essaye, pas encore lance, demarrera, avant de demarrer, on demarre, nous commencerons, avant de souscrire, nous comparons, on compare, n a pas commence, pas demarre, question theorique, par curiosite, simple curiosite, prospect, premier echange, 1er echange, premier appel, premier rendez vous, 1er contact, etudions plusieurs, comparons plusieurs, regardons les options, etudie les options, interesse par votre, interessee par votre, interesses par votre, pas encore inscrit, pas encore inscrite, pas encore client, pas encore cliente, pas encore clients, avant de decider, avant de signer, avant de m inscrire, avant de nous inscrire, avant de me decider
    id sebelum mulai, belum mulai, mulai besok, besok mulai, belum dicoba, belum dimulai, akan mulai, mulai senin, rencana mulai, membandingkan, lagi bandingin, belum memulai, sekadar penasaran, cuma penasaran, calon pelanggan, meeting awal, panggilan awal, pertemuan awal, meeting pertama, masih bandingkan, masih membandingkan, lihat lihat dulu, lagi pertimbangkan, tertarik dengan, tertarik pakai, belum daftar, belum langganan, belum berlangganan, belum jadi pelanggan, sebelum daftar, sebelum langganan, sebelum memutuskan
    hi shuru karne se pehle, kal start, kal se shuru, abhi shuru nahi, start nahi kiya, kal shuru, start karenge, compare kar rahe, shuru nahi kiya, bas curiosity, sirf jaanne ke liye, pehli meeting, first meeting, pehli call, options dekh rahe, interested hu, interested hain, abhi join nahi kiya, sign up nahi kiya, abhi customer nahi, lene se pehle, join karne se pehle, decide karne se pehle
    #! other-product: another product of Meta's, or another place where people write
    * instagram, insta, telegram, tiktok, messenger, facebook page, fb page, facebook ads, ads manager, ads account, meta ads, google, gmail, email password, outlook, linkedin, twitter, signal, viber, wechat, shopify, paypal, tinder, etsy, ebay, amazon, shopee, lazada, tokopedia, airbnb, mercado libre, mercado livre, olx, vinted, netflix, spotify, mailchimp, discord, skype
    en ad account, ads, facebook group, facebook profile, facebook shop, competitor, website, web page, hosting, domain, payment gateway, forum of, web shop, online shop, marketplace
    es pagina de facebook, pagina de fb, anuncios, cuenta publicitaria, grupo de facebook, perfil de facebook, competencia, pagina web, sitio web, hosting, dominio, pasarela de pago*, foro de, tienda online, tienda en linea
    pt pagina do facebook, pagina do face, anuncios, conta de anuncios, grupo do facebook, perfil do facebook, concorrente, site, hospedagem, dominio, gateway de pagamento, forum de, forum do, forum da, loja online, loja virtual
    it pagina facebook, inserzioni, account pubblicitario, gruppo facebook, profilo facebook, concorrente, sito, sito web, hosting, dominio, gateway di pagamento, forum di, negozio online
    de facebook seite, facebookseite, werbekonto, anzeigen, facebook gruppe, facebook profil, konkurrenz, webseite, website, hosting, domain, zahlungsanbieter, forum von, onlineshop, webshop
    fr page facebook, publicites, compte publicitaire, groupe facebook, profil facebook, concurrent, site web, notre site, hebergeur, nom de domaine, passerelle de paiement, forum de, forum d, boutique en ligne
    id halaman facebook, halaman fb, iklan, akun iklan, grup facebook, kompetitor, website, hosting, domain, payment gateway, forum, toko online
    hi facebook page, fb page, facebook ke page, ads, ad account, facebook group, competitor, website, hosting, domain, payment gateway, online shop
    #! disclaims: what somebody says has nothing to do with us
    en nothing to do with, not about kapso, not about whatsapp, not about you, wrong department, logging off for, log off for today, signing off for, didnt affect, didn t affect, not a customer, no customer attached, not a customer case, not a real customer, no customer involved, not about us, not about me, not about our, not us but, wrong company, wrong address, wrong number, wrong inbox, mistook you, confused you with, a different matter, another matter, a separate matter, a different topic, unrelated to
    es nada que ver con ustedes, no tiene nada que ver, no es de ustedes, no es por kapso, nada que ver con kapso, me desconecto por hoy, por hoy me desconecto, no usa kapso, no afecto, no afecta, de ningun cliente, no es de un cliente, no es sobre nosotros, no es por nosotros, no se trata de nosotros, me confundi de, me he confundido de, me equivoque de empresa, me he equivocado de, no es lo nuestro, es otro tema, es otro asunto, es otra cosa, nosotros sin casos
    pt nada a ver com voces, nao tem nada a ver, nada a ver com o kapso, me desligo por hoje, vou desconectar por hoje, nao usa kapso, nao usa o kapso, nao afetou, nao afeta, de cliente nenhum, de nenhum cliente, nao e de cliente, nao e sobre a gente, nao e sobre nos, nao e com a gente, me confundi de, empresa errada, numero errado, e outro assunto, e outra coisa, e outro tema
    it non c entra niente, niente a che fare, non c entra con voi, mi scollego per oggi, di nessun cliente, non riguarda noi, non riguarda il nostro, non si tratta di noi, ho sbagliato azienda, ho sbagliato numero, azienda sbagliata, vi ho confuso, e un altra cosa, e un altro discorso, e un altra questione
    de nichts mit euch, hat nichts mit, nichts mit kapso, melde mich fur heute ab, nicht betroffen, mit keinem kunden, keinem kunden, von keinem kunden, geht nicht um uns, nicht um uns, nicht um unser, nicht um unsere, betrifft uns nicht, betrifft nicht uns, falsche firma, falsche nummer, verwechselt, ist ein anderes thema, ist was anderes, eine andere sache
    fr rien a voir avec vous, n a rien a voir, rien a voir avec kapso, je me deconnecte pour, n affecte pas, pas concerne, d aucun client, aucun client concerne, pas pour nous, pas de nous, ne nous concerne pas, nous concerne pas, trompe d entreprise, trompe de numero, trompe d adresse, vous confonds, mauvais numero, c est un autre sujet, cest un autre sujet, c est autre chose
    id ga ada hubungan, bukan soal wa, salah kamar, bukan dari pelanggan, bukan pelanggan, bukan soal toko, bukan soal kami, bukan soal saya, bukan soal sy, bukan tentang kami, salah perusahaan, salah nomor, itu urusan lain, itu masalah lain, itu hal lain
    hi koi lena dena, aapse matlab nahi, kisi customer ka nahi, hamare baare me nahi, apne baare me nahi, mere baare me nahi, galat company, galat number, alag baat hai, alag matter hai
    #! elsewhere: another matter: money, post, travel, power and internet, play, school, home, health
    en bank, atm, invoice, loan, mortgage, parcel, package, courier, ticket for, concert, train, flight, boarding pass, internet provider, broadband, router, wifi password, no internet, electricity, tv, game, games, football, exam, homework, recipe, rent, landlord, insurance, printer, parking, passport, receipt, mobile contract, esim, tax office, discount, coupon, voucher, supermarket, the map, food card, id card, tax advisor, car park, photo shoot, our site, bank account, padlock, lock, safe, lottery, elevator, doctor, dentist, car window
    es banco, cajero, factura, facturas, credito, prestamo, paquete, correo postal, concierto, tren, vuelo, entradas del, proveedor de internet, router, sin internet, corto internet, luz de casa, tele, juego, partido, futbol, examen, colegio, receta, alquiler, seguro, impresora, estacionamiento, pasaporte, recibo, comprobante, plan de datos, esim, hacienda, descuento, cupon, supermercado, el super, seguro del auto, licencia de conducir, wifi, la caja del super, parqueo, codigo de seguridad de la tarjeta, sii, afip, sunat, contribuyente, cuenta bancaria, candado, caja fuerte, loteria, ascensor, medico, dentista, cerrajero, ventana del auto, puerta
    pt banco, boleto, fatura, pix, pro saque, emprestimo, encomenda, entregador, ingresso, ingressos, trem, voo, provedor de internet, roteador, sem internet, conta de luz, tv, televisao, jogo, joguinho, futebol, vestibular, escola, receita de, aluguel, condominio, seguro, impressora, estacionamento, passaporte, nota fiscal, comprovante, operadora, maquininha, esim, receita federal, desconto, cupom, supermercado, mercado, seguro do carro, carteira de motorista, habilitacao, codigo de seguranca, contribuinte, conta bancaria, cadeado, cofre, loteria, elevador, medico, dentista, chaveiro, onibus, prefeitura
    it banca, bancomat, fattura, prestito, pacco, corriere, biglietto, biglietti, concerto, treno, volo, linea internet, router, senza internet, corrente, bolletta, tele, partita, calcio, gioco, esame, scuola, ricetta, affitto, assicurazione, stampante, parcheggio, passaporte, scontrino, esim, fisco, sconto, buono, supermercato, patente, cancello, conto bancario, conto corrente
    de bank, sparkasse, rechnung, kredit, paket, paketdienst, konzert, konzertticket, bahn, bahnticket, zug, flug, internetanbieter, router, kein internet, strom, stromausfall, fernseher, spiel, fussball, klausur, fahrprufung, schule, rezept, miete, vermieter, versicherung, drucker, parkplatz, parkhaus, ausweis, quittung, handyvertrag, festnetz*, esim, finanzamt, bankkarte*, rabatt, gutschein, supermarkt, fuhrerschein, steuerberater, bankkonto
    fr banque, facture, pret, virement, colis, livreur, billet, billets, concert, train, vol, fournisseur d internet, coupe internet, box internet, routeur, courant, tele, match, jeu, examen, ecole, recette, loyer, assurance, imprimante, parking, passeport, forfait, esim, impots, remise, bon de reduction, supermarche, permis de conduire, portail, compte bancaire
    id bank, atm, faktur, pinjaman, paket, kurir, tiket, konser, kereta, pesawat, provider internet, internet mati, listrik, tv, game, bola, ujian, sekolah, resep, sewa, asuransi, parkir, paspor, struk, pulsa, kuota, esim, diskon, kupon, voucher, toko sebelah, ktp, sim card, pagar, rekening bank
    hi bank, atm, invoice, loan, parcel, courier, delivery, concert, train, flight, internet provider, router, bijli, tv, game, cricket, match, exam, school, recipe, kiraya, insurance, parking, passport, recharge, esim, discount, coupon, license, licence, bima, gate, bank account
    #! anchor: our matter beyond doubt
    * whatsapp, whats, wpp, wsp, wasap, waba, kapso, meta, bsp, embedded signup, business manager, business platform, coexist*, whatapp, whatsap, wapp, wasapp, api, graph api, phone number id, embedded, facebook, fb, chatbot, bot
    en facebook window, facebook popup
    pt zap
    id wa
    hi wa
    #! numbered: the number behind it counts something else
    en order, invoice, reservation, booking, no, number, ref, reference, parcel, ticket, id, port, pid, process, folio, case, receipt, invoice number, ext, tel, note, credit note, shipment, package, waybill
    es pedido, factura, reserva, numero, nro, orden, ticket, folio, boleta, recibo, guia, tramite, tel, paquete, poliza, remito
    pt pedido, boleto, fatura, reserva, numero, nota, fiscal, protocolo, nf, guia, operadora, tel, encomenda, remessa, apolice
    it fattura, ordine, numero, n
    de rechnung, bestellung, nr, nummer, tel
    fr facture, commande, numero
    id invoice, pesanan, nomor
    hi invoice, order, number
    #! advert: nobody's own words: a circular, an automatic answer, a mistaken chat, teaching
    en unsubscribe, free trial, off today, no longer want these emails, out of office, opt out here, start your trial, grow your business, open rates, click here to get started, wrong chat, meant for someone else, newsletter signup, forget about, book a demo, your demo, start now, wrong photo, wrong picture, wrong screenshot, was for my, meant for my, ignore the, ignore that, disregard, wrong thread, wrong window, training material, training slide*, for training, for our training, for the training, exam question, glossary, proofread, internal faq, i translate it, for the slides, for the slide, for our wiki, for the handbook, dear patient, dear patients, dear guest, dear parents, dear member, dear resident, dear passenger, made up case, fictional, fictitious, fictitiously, imaginary, role play, roleplay, practice case, training case, tip of the week, tip of the day, its pinned, pinned in, pinned it, reply stop, text stop, for the new joiners, for new joiners, for the newcomers, for newcomers, for new starters
    es darse de baja aqui, responde baja, prueba gratis, primer mes gratis, dejar de recibir, me equivoque de chat, chat equivocado, era para otro chat, dias gratis, olvidate de, olvidese de, pide tu demo, solicita tu demo, chau bloqueos, era para mi, foto equivocada, me equivoque de foto, perdon esta foto, ignora la, ignora el, ignoren, ignore la, hilo equivocado, para la capacitacion, armando la capacitacion, para capacitar, glosario, pregunta de examen, diapositivas, para las diapositivas, para la presentacion, para el manual, para el wiki, estimado paciente, estimada paciente, estimados padres, estimado huesped, estimado socio, estimado vecino, ficti*, inventado, inventada, imaginari*, juego de roles, caso de practica, consejo de la semana, consejo del dia, para no recibir mas, responde salir, promocion valida, para los novatos, a los novatos
    pt descadastr*, sair da lista, teste gratis, nao receber mais, chat errado, era pra outro grupo, mandei errado, clique e garanta, janela errada, chega de, esqueca, peca sua demo, solicite uma demo, era pra minha, era para minha, era pro meu, foto errada, ignora o, ignora a, ignorem, desconsidera, desconsiderem, para o treinamento, pro treinamento, apostila, glossario, nosso tutorial, para os slides, pros slides, para o manual, pra apostila, prezado paciente, prezada paciente, prezados pais, prezado hospede, prezado morador, fictici*, inventado, inventada, imaginari*, caso de treino, caso de treinamento, pros novatos, dica da semana, dica do dia, adorei a dica, ta fixado, para nao receber mais, responda sair, promocao valida, para os novatos
    it disiscriviti, prova gratuita, annulla iscrizione, chat sbagliata, dimentica, dimenticati, richiedi una demo, prenota una demo, era per mia, era per mio, sbagliato foto, foto sbagliata, ignorate, ignora, per la formazione, slide del corso, nelle slide, glossario, per le slide, per la presentazione, per il manuale, gentile paziente, gentile ospite, cari genitori, gentile condomino, fittizi*, inventato, inventata, immaginari*, caso di esercitazione, consiglio della settimana, per non ricevere piu, per i novellini
    de abmelden vom newsletter, newsletter abbestellen, kostenlos testen, falscher chat, abwesenheitsnotiz, gratis testen, schluss mit, nie wieder, demo buchen, jetzt demo, war fur meine, falsches bild, falsches foto, ignoriert das, ignorieren sie, bitte ignorieren, falscher thread, die schulung, fur die schulung, schulungsunterlag*, glossar, fur die folien, fur die folie, furs handbuch, furs wiki, liebe patienten, lieber patient, liebe patientin, liebe eltern, lieber gast, liebe mitglieder, fiktiv*, erfunden*, ausgedacht, rollenspiel*, ubungsfall, tipp der woche, ist angepinnt
    fr se desabonner, desabonnez, essai gratuit, mauvaise conversation, desinscrire, fini les, oubliez, demandez une demo, reservez une demo, etait pour ma, mauvaise photo, trompe de photo, ignorez, pour la formation, notre formation, glossaire, support de formation, pour les slides, pour les diapos, pour le manuel, pour la presentation, cher patient, chere patiente, chers parents, cher voyageur, cher adherent, fictif, fictive, fictifs, imaginaire, jeu de role, cas d ecole, astuce de la semaine, est epingle
    id berhenti berlangganan, uji coba gratis, salah kirim, salah chat, coba gratis, ga perlu khawatir, lupakan, pesan demo, minta demo, salah foto, salah gambar, buat anak saya, abaikan, materi pelatihan, buat pelatihan, untuk pelatihan, glosarium, buat slide, untuk slide, buat presentasi, pasien yth, orang tua yth, tamu yth, rekaan, fiktif, karangan, kasus latihan, buat anak baru, untuk anak baru, tips minggu ini, sudah dipin
    hi galat chat, unsubscribe, free trial, wrong chat, tension khatam, bhool jao, demo book, free demo, galat photo, galti se bheja, ignore kar, training ke liye, training material, training me, slides ke liye, presentation ke liye, priya patient, dear parents, kalpanik, banaya hua case, practice case, naye logon ke liye, tip of the week
    #! instructed: what somebody was told to do or to look at, not what happened
    en told them to, told cust, told customer, told client, told him to, told her to, explained, advised, instructions sent, reminded, talked them through, walked them through, sent the guide, sent instructions, asked them to check, i ll check, to be checked, warn people, warned, note to self, tell people
    es se le explica, le explique, indicaciones, instrucciones enviadas, se le indico, le indique que, se le pidio, se le recuerda, que mire, que revise, se explico, le avise, les avise, le recomende
    pt orientacoes enviadas, orientei, orientado, expliquei, foi explicado, foi orientado, instrucoes enviadas, pedi pra verificar, pedi para verificar, avisei, falei pra ela, falei pra ele, recomendei
    it spiegato, istruzioni inviate, gli ho spiegato, le ho spiegato, indicazioni inviate, le ho detto, gli ho detto, avvisato
    de erklart, hingewiesen, anleitung geschickt, anweisungen, hab ihr gesagt, hab ihm gesagt, geraten
    fr explique au client, consignes envoyees, instructions envoyees, je lui ai explique, rappele au client, lui ai dit, leur ai dit, conseille de
    id dijelaskan, sudah diinfokan, diarahkan, panduan dikirim, disarankan, saya bilangin, sudah bilang ke, udah bilang ke
    hi samjha diya, bata diya, samjhaya, instructions bhej, guide bhej, bol diya hai, keh diya
    #! begins: to begin or to try it
    en start, started, starting, begin, begun, began, attempt, attempted, tried, pressed, opened, launched, clicked, run, open, opens, try, click, press, scan, connect, enter, i reply, i answer, i write, i send, i text, you reply, attempts
    es arranc*, empez*, empiez*, comenz*, comienz*, intent*, inici*, abren, abrieron, abrio, abrimos, conectamos, entro, abro, pruebo, escaneo, conecto, toco, hago clic, contesto, respondo, escribo, mando, envio, contesta
    pt comec*, inici*, tent*, abriu, abriram, abro, entro, escaneio, clico, conecto, respondo, escrevo, envio, mando
    it cominci*, inizi*, provat*, avviat*, apro, entro, provo, clicco, rispondo, scrivo, invio, mando, tentativ*
    de angefangen, gestartet, begonnen, versucht, gedruckt, starten, anfangen, offne, scanne, probiere, klicke, drucke, verbinde, antworte, schreibe, schicke, sende, probiert
    fr commenc*, demarr*, essaye, lance, lancee, ouvre, scanne, clique, connecte, reponds, ecris, envoie
    id mulai, dimulai, dicoba, mencoba, coba, buka, klik, sambungin, saya balas, saya kirim, balas
    hi shuru, start, try, kholta, kholti, kholte, scan, connect karta, dalta, daalta, reply karta, reply karu, likhta, bhejta, bhejte
    #! yet: not so far
    en yet, so far
    es todavia, aun
    pt ainda
    it ancora
    de noch
    fr encore
    id belum, blm
    hi abhi, abhi tak
    """
}
