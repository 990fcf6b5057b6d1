extension Concept {
  /// Words of grammar, which say what becomes of the others (``Grammar``), and the small words that
  /// tell the language.
  static let grammar: StaticString = """
    #! mark: small words that tell the language
    en the, is, it, my, and, to, of, we, you, that, with, for, are, was, this, have, says, not, im, on, at, they, but, from, your, our, its, when, what, how, just, got, now, since, been, there, here, an, has, then, every, without, because, after, in
    es el, la, los, las, que, en, un, una, mi, me, y, con, por, para, es, lo, del, al, q, pero, sale, dice, muy, tengo, se, esta, ya, de, le, nos, cuando, hola, su, como, porque, todo, tiene, hay, fue, donde, quiero, tambien, este, ese, eso, yo, ni, si, sin, sus, tu, te, mis, son, desde, estan, a
    pt o, os, as, que, do, da, na, em, um, uma, meu, minha, e, com, por, pra, nao, eu, ele, ela, mas, ja, fala, diz, voces, vcs, ta, q, dos, das, tem, isso, de, me, seu, sua, ao, oi, pelo, foi, para, esta, como, mais, porque, tudo, tambem, esse, essa, nos, sem, era, nem, meus, minhas, aqui, numa, pq, vc, tbm, pela, desde, te, se, la, nas
    it il, lo, gli, che, di, un, una, mi, con, per, non, sono, ho, della, del, alla, questo, piu, anche, nel, la, e, al, ciao, come, quando, dal, dei, delle, dice, devo, mia, mio, c, perche, questa, sul, sulla, ma, ci, ha, era, si, le, se, a, in, da
    de der, die, das, ist, und, nicht, ich, wir, mit, ein, eine, auf, zu, von, steht, schon, den, dem, hab, im, bei, da, seit, war, wird, kein, keine, noch, er, sie, es, an, als, wie, was, aber, nur, man, uns, mir, mich, haben, hat, sich, vom, zum, unser, unsere, habe, sind, aus, nach, diese, dieses, einem, einen, fur, oder, in
    fr le, la, les, de, un, une, mon, ma, et, avec, pas, que, est, je, il, nous, du, des, pour, sur, ca, dans, votre, on, au, ne, mes, notre, jai, ce, qui, mais, moi, se, sa, son, a, aussi, nos, ils, elle, chez, d, qu, n, y, ete, tout, leur, vous, cette, cet, l, si, depuis, par, m, ai, quil, nest, cest, trop, temps, deja, quand
    id yang, yg, saya, di, ke, dari, sudah, tidak, ini, itu, dan, ada, bisa, udah, kok, ga, gak, min, kak, aku, nya, lagi, untuk, kami, anda, aja, belum, masih, mau, pas, lewat, juga, karena, dengan, pada, jadi, terus, sama, tapi, pesan, sekarang, tadi, ya, kalau, katanya, muncul, lalu, baru, semua
    hi hai, ka, ki, ke, ko, me, mera, mere, meri, nahi, raha, rahi, kya, se, aur, to, bhi, ho, tha, kar, bol, abhi, pe, wo, ye, haan, main, bhai, hua, rahe, ne, mein, hum, hamara, hamare, koi, kuch, nhi, toh, gaya, gayi, karo, kiya, wala, wale, jab, tab, ab, aaj, sab, nai, kisi, usko, isko, mujhe, ek, agar, dusre, dusra
    #! not: denies what comes after it
    en not, no, never, without, neither, nor, none, nobody, nothing, cannot, cant, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, couldnt, hasnt, havent, hadnt, aint, wouldnt, unable, failed to, fails to, no longer, hardly
    es no, nunca, jamas, sin, ni, ningun, ninguna, ninguno, nadie, nada, tampoco
    pt nao, n, nunca, jamais, sem, nem, nenhum, nenhuma, ninguem, nada, num
    it non, mai, senza, nessun, nessuno, nessuna, niente, nulla, ne
    fr jamais, sans, aucun, aucune, rien, ne, n, nest, napparait, narrive
    id ga, gak, gk, ngga, nggak, enggak, tidak, tdk, tak, belum, blm, bukan, tanpa, g, kagak
    hi na, bina, mat
    #! not-behind: denies what stands before or after it
    de nicht, kein, keine, keinen, keinem, keiner, nie, ohne, nix, nichts, niemand, weder
    fr pas, plus
    hi nahi, nahin, nhi, nai
    #! but: begins another thought
    en but, however, although, though, except, yet
    es pero, aunque, sino
    pt mas, porem, embora, so que
    it ma, pero, invece
    de aber, sondern, jedoch, obwohl
    fr mais, sauf, alors que
    id tapi, tp, tetapi, padahal, cuma, sedangkan
    hi lekin, par, magar, but, jabki
    #! suppose: supposes something
    en if, unless, in case, whether, suppose, imagine, hypothetically, say we, someday, in theory, theoretically, hypothetical, would it, would they, would we
    es si, en caso, por si, si acaso, supongamos
    pt se, caso, por acaso, suponha
    it se, qualora, nel caso
    de wenn, falls, sollte, angenommen, ware, waren
    fr si, au cas, supposons
    id kalau, kalo, klo, jika, bila, misal, misalnya, apabila, andai
    hi agar, yadi, if
    #! ask: begins a question that tells nothing
    en how do, how can, how to, how long, how much, how many, how often, can i, can we, can you, can my, can the, could i, could you, could we, do i, do we, do you, does it, does kapso, does the, does that, is it possible, is there, are there, will it, will i, will we, will my, will the, would it, would my, would i, should i, should we, what happens, am i, may i, is it ok, do they, difference between, what is, what are, just asking
    es como puedo, como hago, como se, como vinculo, como conecto, como agrego, como hacemos, se puede, puedo, podemos, pueden, podria, podrian, cuanto, cuantos, cuanta, que pasa, que diferencia, es posible, hace falta, conviene, cual es, que significa, quisiera saber, queria saber, me gustaria saber, que es
    pt como faco, como coloco, como conecto, como posso, como vinculo, como funciona, posso, podemos, pode, da pra, da para, quanto, quantos, qual, e possivel, tem como, o que acontece, o que significa, queria saber, gostaria de saber, o que e
    it come, posso, possiamo, quanto, si puo, e possibile, cosa succede, qual, vorrei sapere
    de wie, kann ich, kann man, konnen wir, was passiert, darf, gibt es, muss ich, ist es moglich, was kostet, was ist
    fr comment, puis je, peut on, est ce que, combien, est il possible, que se passe, quelle, quel, je voudrais savoir
    id bagaimana, gimana, apakah, berapa, bisakah, boleh, apa bisa, cara
    hi kaise, kya, kitna, kitne
    #! still: what it says is so
    en still, keeps, again, continues, remains, yet, persists
    es todavia, aun, sigue, siguen, continua, sigo, persiste, permanece, seguimos, siguiendo, sigue igual
    pt ainda, continua, continuam, permanece, segue, persiste, seguem, ta ate agora
    it ancora, continua
    de noch, immer noch, weiterhin, immernoch
    fr encore, toujours, toujours pas
    id masih, tetap, masih aja, tetep, masi
    hi abhi bhi, ab bhi, still, abhi tak, ab tak
    #! says: somebody or something says it
    en says, said, saying, tells, told, mention, mentions, mentioned, states, reads, claims, it goes, complains, telling, they say, window say, it say
    es dice, dicen, dijo, decia, diga, digan, indica, informa, menciona, avisa, sale que, sale q, aparece que, pone que, reclama
    pt diz, dizem, disse, fala, falou, falam, falando, informa, avisa, menciona, aparece que, aparece q, dizendo
    it dice, dicono, detto, scritto
    de sagt, steht, heisst, meldet, gesagt
    fr dit, disent, indique, marque
    id katanya, bilang, tertulis, dibilang, tulisannya, kata
    hi bol, bolta, bata, likha, keh, kehta, bole
    # fine: all is well now
    en works now, working now, now works, now working, all good, all set, all fine, solved, resolved, sorted, fine now, connected at the first, connected on the first, went through, just went through, working again, back to normal, everything works, no problem anymore, works perfectly now, is connected now, works again, now it works, it works now, it now works, now everything works, now it connects, now it is connected, now its connected, it s alive, green tick, been connected happily, connected happily, all green, got through, went away, no longer happens, all sorted, sorted now, it worked, its working, it is working, up and running, now fine, fixed it, works like a charm now, is fine now, all okay, account healthy, fixed now, nothing missing, confirmed fixed, all okay now, now it connected, and it connected, it just connected
    es ya funciona, ya quedo, quedo conectado, quedo listo, ya esta listo, ya anda, solucionado, resuelto, ya se arreglo, se arreglo, todo ok, todo bien, todo en orden, se soluciono, ya pude, ya conecto, funciona perfecto, quedo todo, ahora funciona, ahora anda, conecto a la primera, ya esta andando, ya quedo todo, paso directo, paso todo, lo logre, conecto de una, quedo andando, cuenta sana, ya se soluciono, se resolvio, ya aparecio, anda de diez ahora, ya esta resuelto, ya esta solucionado, ya salio, ya se conecto, ya me dejo, ya esta conectado, app al dia, al dia ahora
    pt deu certo, ja funciona, funcionou, resolvido, resolveu, ja conectou, consegui conectar, tudo certo, tudo ok, ta conectado, agora foi, ta funcionando, agora funciona, chegando certinho, resolvemos, conectou de primeira, passou tudo, passou direto, foi direto, ja ta funcionando, voltou a funcionar, ja resolvi, deu tudo certo, conectou certinho, ta tudo funcionando, ja deu certo, ja foi resolvido, resolvi
    it risolto, adesso funziona, ora funziona, tutto ok, tutto a posto, al primo colpo, funziona tutto, tutto funziona, ha funzionato, e passato tutto, collegato subito, tutto risolto, gia risolto, ho risolto, e andato tutto bene, ora e tutto
    de geht jetzt, funktioniert jetzt, jetzt geht, jetzt funktioniert, erledigt, gelost, lief einfach durch, lief durch, alles gut, alles in ordnung, hat geklappt, lauft jetzt, lauft wieder, geht wieder, hat funktioniert jetzt, ist behoben, behoben, lauft alles, hat sich erledigt, jetzt ist alles, alles lauft, ist gelost, klappt jetzt, geht alles
    fr resolu, marche maintenant, c est bon, tout marche, tout fonctionne, c est regle, ca remarche, fonctionne maintenant, cest passe direct, c est passe, passe direct, ca marche maintenant, tout est bon, probleme regle, cest bon, tout roule, regle maintenant
    id sudah bisa, udah bisa, sudah beres, udah beres, sudah normal, udah normal, sudah aman, bisa kak makasih, sudah selesai, udah oke, sudah berhasil, berhasil, udah lancar, sudah lancar, sudah teratasi, sudah terhubung, udah connect, sudah connect, mantap
    hi theek ho gaya, thik ho gaya, sab theek, sab thik, solve ho gaya, sahi ho gaya, ab chal raha, ab theek, fix kiya, fix ho gaya, ho gaya connect, chal gaya, problem solve, ab sahi, ho gaya theek, sab sahi chal raha hai
    #! once: what follows was so once
    en last year, last month, last week, yesterday, back then, at first, earlier today, in the past, previously it, used to
    es el ano pasado, el mes pasado, la semana pasada, ayer, antes decia, antes salia, al principio, antes me
    pt ano passado, mes passado, semana passada, ontem, antes dizia, antes dava, no comeco, antes aparecia
    it l anno scorso, la settimana scorsa, ieri, prima diceva
    de letztes jahr, letzte woche, gestern, anfangs, fruher stand
    fr l an dernier, la semaine derniere, hier, au debut, avant ca
    id kemarin, minggu lalu, tahun lalu, tadinya
    hi kal, pichle hafte, pichle saal, pehle bolta
    #! ahead: nothing has begun yet
    en before we start, before i start, before starting, havent started, not started yet, didnt start yet, before we begin, signup not attempted, not attempted, starting tomorrow, starting monday, starting tuesday, starting wednesday, starting thursday, starting friday, planning ahead, just planning, we start in, going to start, they start on, will start, nothing asked so far, flow not opened, havent opened, no attempt yet, before we connect, not yet attempted, booked for, slot booked, yet to start, start next week, before we sign up, before signing up, before buying
    es antes de empezar, antes de arrancar, antes de comenzar, todavia no intento, todavia no empezamos, no arrancamos, todavia no arranque, aun no abren la ventana, aun no abren, todavia no arrancamos, aun no empezamos, todavia no conecte, sin intentar, no se intento, empieza manana, arranca manana, a la espera de que arranque, vamos a empezar, todavia no abrimos, empiezan el lunes, sin iniciar, antes de contratar
    pt antes de comecar, ainda nao tentou, ainda nao tentei, ainda nao comecamos, vai comecar, ainda nao abriu, vamos comecar, nao foi tentado, ainda nao iniciou, conexao marcada, comeca amanha, vai conectar amanha, agendado para, sem tentativa ainda, nao iniciado, antes de contratar
    it prima di iniziare, prima di cominciare, non abbiamo ancora iniziato, iniziamo domani, comincia domani, ancora non iniziato, non ancora iniziato, partiamo lunedi, prima di partire, iniziera, prima di comprare
    de bevor wir anfangen, bevor wir starten, noch nicht angefangen, bevor ich anfange, wir fangen fruhestens, fangen erst, startet am, noch nicht gestartet, starten nachste woche, beginnen erst, vor dem start, los geht es erst, fangen an am, bevor wir bestellen
    fr avant de commencer, pas encore commence, on commence lundi, commence demain, pas encore essaye, pas encore lance, demarrera, avant de demarrer, on demarre, nous commencerons, avant de souscrire
    id sebelum mulai, belum mulai, mulai besok, besok mulai, belum dicoba, belum dimulai, akan mulai, mulai senin, rencana mulai
    hi shuru karne se pehle, kal start, kal se shuru, abhi shuru nahi, start nahi kiya, kal shuru, start karenge
    #! elsewhere: another matter
    * hdfc, sbi, icici, upi, netflix, spotify, airbnb, ebay, steam, playstation, xbox, fortnite, mercado pago, nubank, bbva, santander, ifood, rappi, glovo, dhl, fedex, mercadona, amazon, icloud, paytm, phonepe, gojek, shopee, tokopedia, bca, mandiri, vodafone, telekom, vinted
    en bank, invoice, parcel, package, courier, ticket for, concert, concert ticket, train, tunnel, flight, legal team, legal department, router, internet provider, stripe, paypal, instagram, tiktok, linkedin, parking, recipe, netflix, spotify, gym, hotel, mortgage, loan, discount, zoom, excel, insurance, landlord, savings, shopify, doctor, museum, library card, gas, electricity, water bill, receipt, proof of payment, brokerage, car park, parking ticket, cinema, team mate, bailiff, tax office, gmail, boarding pass, boarding, wifi password, gas bill, plumber, boiler, shower, printer, washing machine, dentist appointment, broadband, passport, visa application, folio, raffle, league, football, games, gaming, dating app, online shop order, utility, electricity bill, doorbell, supermarket, loyalty card, gift card, voucher, festival, theatre, stadium, payslip, salary, pension, car insurance, vpn, email password, laptop charger, driving licence, bus, metro, homework, exam, credit note, statement, accounts receivable, photography, vaccine, clinic appointment, pharmacy pickup, grant, subsidy, landing page
    es banco, factura, facturas, paquete, pedido, concierto, tren, vuelo, pasajes, area legal, router, proveedor de internet, stripe, paypal, instagram, tiktok, estacion*, receta, medico, prestamo, credito, harina, excel, gimnasio, hotel, sucursal, alquiler, seguro medico, abogado, comprobante, recibo, juego, jueguito, partido, entrenador, equipo de futbol, futbol, cine, entradas del, mercadopago, cajero, tarjeta del super, supermercado, impresora, plomero, multa, patente, folio, boleto, colectivo, subte, examen, tarea, carnet, lavarropas, gas, pasaporte, sueldo, nomina, jubilacion, cartelera, obra social, turno del medico, cuota, aguinaldo, menu del, la luz de casa, verduleria, peaje, correos, aduana, fotografia, vacuna, curso, historia clinica, veterinaria, subsidio, remedio, nota de credito
    pt banco, boleto, fatura, encomenda, pedido, ingresso, trem, voo, passagem, juridico, roteador, provedor de internet, stripe, instagram, estacion*, medico, emprestimo, predio, elevador, condominio, academia, aluguel, ifood, elevador, word, nota fiscal, comprovante, vencimento, jogo, joguinho, futebol, partida, caixa economica, ingressos, cinema, crach*, impressora, encanador, multa, detran, passaporte, salario, prova, faculdade, onibus, metro, entregador, supermercado, conta de luz, estacionamento, sorteio, historico escolar, plano de saude, consorcio, correios, holerite, itau, bradesco, pix, fotografia, vacina, operadora, financiamento, remedio, curso, bolsa, pro saque, do saque, sacar dinheiro
    it banca, fattura, pacco, biglietto, treno, concerto, volo, instagram, palestra, legale, medico, partita, allenatore, calcio, gioco, corriere, bolletta, parcheggio, cinema, biglietti, stampante, idraulico, stipendio, multa, passaporte, esame, spesa, supermercato, poste, bancomat, assicurazione, codice fiscale, spedizione, fotografia, vaccino, sovvenzione
    de rechnung, paket, bahn, bahnticket, konzert, depot, flug, router, instagram, arzt, rechtsabteilung, versicherung, miete, sparkasse, strom, spiel, fussball, trainer, konzertkarte*, konzertticket*, parkhaus, parkplatz, kino, ec karte, girokonto, uberweis*, bahnfahr*, drucker, wohnung, vermieter, gehalt, ausweis, fuhrerschein, prufung an der uni, paketdienst, stromanbieter, internetanbieter, handyvertrag, impf*, kita, finanzamt, hotelbuchung, fotografie, impfung, forderung, gutschrift
    fr banque, facture, colis, livreur, billet, train, concert, vol, routeur, instagram, juridique, medecin, assurance, loyer, fournisseur d internet, match, entraineur, jeu, parking, cinema, stade, imprimante, plombier, salaire, amende, passeport, examen de conduite, permis de conduire, supermarche, box internet, mutuelle, carte vitale, virement, impots, place de concert, photographie, vaccin, subvention, avoir comptable
    id bank, faktur, invoice, paket, kurir, tiket, kereta, konser, pesawat, instagram, asuransi, dokter, bola, pertandingan, pelatih, game, parkir, bioskop, listrik, pln, gaji, paspor, sim card habis, ujian, kampus, sekolah, shopee, ongkir, resi, kurirnya, token listrik, konsernya, transfer bank, atm, belanja, kereta api, pinjol, vaksin, beasiswa
    hi bank, airtel, parcel, courier, flight, train, doctor, invoice, bijli, atm, cricket, match, movie, parking, ghar ka, kiraya, salary, exam, school fees, recharge, delivery boy, swiggy, zomato, aadhaar, gas cylinder, petrol, bijli ka bill
    #! anchor: our matter beyond doubt
    * whatsapp, whats, wpp, wsp, wasap, waba, kapso, meta, bsp, embedded signup, business manager, business platform, coexist*, whatapp, whatsap, wapp, wasapp, api, graph api, phone number id, embedded, facebook, fb, chatbot, bot
    en facebook window, facebook popup
    pt zap
    id wa
    hi wa
    #! numbered: the number behind it counts something else
    en order, invoice, no, number, ref, reference, parcel, ticket, id, port, pid, process, folio, case, receipt, invoice number, ext, note, credit note
    es pedido, factura, numero, nro, orden, ticket, folio, boleta, recibo, guia, tramite
    pt pedido, boleto, fatura, numero, nota, fiscal, protocolo, nf, guia, operadora
    it fattura, ordine, numero, n
    de rechnung, bestellung, nr, nummer
    fr facture, commande, numero
    id invoice, pesanan, nomor
    hi invoice, order, number
    #! advert: nobody's own words: a circular, an automatic answer, a mistaken chat
    en unsubscribe, free trial, off today, no longer want these emails, out of office, opt out here, start your trial, grow your business, open rates, click here to get started, wrong chat, meant for someone else, newsletter signup
    es darse de baja aqui, responde baja, prueba gratis, primer mes gratis, dejar de recibir, me equivoque de chat, chat equivocado, era para otro chat, dias gratis
    pt descadastr*, sair da lista, teste gratis, nao receber mais, chat errado, era pra outro grupo, mandei errado, clique e garanta, janela errada
    it disiscriviti, prova gratuita, annulla iscrizione, chat sbagliata
    de abmelden vom newsletter, newsletter abbestellen, kostenlos testen, falscher chat, abwesenheitsnotiz, gratis testen
    fr se desabonner, desabonnez, essai gratuit, mauvaise conversation, desinscrire
    id berhenti berlangganan, uji coba gratis, salah kirim, salah chat, coba gratis
    hi galat chat, unsubscribe, free trial, wrong chat
    #! instructed: what somebody was told to do or to look at, not what happened
    en told them to, told cust, told customer, told client, told him to, told her to, explained, advised, instructions sent, reminded, talked them through, walked them through, sent the guide, sent instructions, asked them to check, i ll check, to be checked
    es se le explica, se le explico, le explique, indicaciones, instrucciones enviadas, se le indico, le indique que, se le pidio, se le recuerda, que mire, que revise, se explico
    pt orientacoes enviadas, orientei, orientado, expliquei, foi explicado, foi orientado, instrucoes enviadas, pedi pra verificar, pedi para verificar
    it spiegato, istruzioni inviate, gli ho spiegato, le ho spiegato, indicazioni inviate
    de erklart, hingewiesen, anleitung geschickt, anweisungen
    fr explique au client, consignes envoyees, instructions envoyees, je lui ai explique, rappele au client
    id dijelaskan, sudah diinfokan, diarahkan, panduan dikirim, disarankan
    hi samjha diya, bata diya, samjhaya, instructions bhej, guide bhej
    #! begins: to begin or to try it
    en start, started, starting, begin, begun, began, attempt, attempted, tried, pressed, opened, launched, clicked, run
    es arranc*, empez*, empiez*, comenz*, comienz*, intent*, inici*, abren, abrieron, abrio, abrimos, conectamos
    pt comec*, inici*, tent*, abriu, abriram
    it cominci*, inizi*, provat*, avviat*
    de angefangen, gestartet, begonnen, versucht, gedruckt, starten, anfangen
    fr commenc*, demarr*, essaye, lance, lancee
    id mulai, dimulai, dicoba, mencoba, coba
    hi shuru, start, try
    #! yet: not so far
    en yet, so far, hasnt, havent
    es todavia, aun
    pt ainda
    it ancora
    de noch
    fr encore
    id belum, blm
    hi abhi, abhi tak
    """
}
