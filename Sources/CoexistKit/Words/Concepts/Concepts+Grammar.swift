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
    en if, unless, in case, whether, suppose, imagine, hypothetically, would
    es si, en caso, por si, si acaso, supongamos
    pt se, caso, por acaso, suponha
    it se, qualora, nel caso
    de wenn, falls, sollte, angenommen
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
    en still, keeps, again
    es todavia, aun, sigue, siguen, continua, sigo
    pt ainda, continua, continuam, permanece, segue
    it ancora, continua
    de noch, immer noch, weiterhin
    fr encore, toujours
    id masih, tetap
    hi abhi bhi, ab bhi, still
    #! says: somebody or something says it
    en says, say, said, saying, tells, told, mention, mentions, mentioned, states, reads, claims, it goes, complains, telling
    es dice, dicen, dijo, decia, diga, digan, indica, informa, menciona, avisa, sale que, sale q, aparece que, pone que, reclama
    pt diz, dizem, disse, fala, falou, falam, falando, informa, avisa, menciona, aparece que, aparece q, dizendo
    it dice, dicono, detto, scritto
    de sagt, steht, heisst, meldet, gesagt
    fr dit, disent, indique, marque
    id katanya, bilang, tertulis, dibilang, tulisannya, kata
    hi bol, bolta, bata, likha, keh, kehta, bole
    # fine: all is well now
    en works now, working now, now works, now working, all good, all set, all fine, solved, resolved, sorted, fixed, fine now, connected at the first, connected on the first, went through, just went through, working again, back to normal, everything works, it connected, no problem anymore, works perfectly now, is connected now, works again, now it works, it works now, it now works, now everything works, now it connects, now it is connected, now its connected
    es ya funciona, ya quedo, quedo conectado, quedo listo, ya esta listo, ya anda, solucionado, resuelto, ya se arreglo, se arreglo, todo ok, todo bien, todo en orden, se soluciono, ya pude, ya conecto, funciona perfecto, quedo todo, ahora funciona, ahora anda, conecto a la primera
    pt deu certo, ja funciona, funcionou, resolvido, resolveu, ja conectou, consegui conectar, tudo certo, tudo ok, ta conectado, agora foi, ta funcionando, agora funciona, chegando certinho, resolvemos
    it risolto, adesso funziona, ora funziona, tutto ok, tutto a posto, al primo colpo, funziona tutto, tutto funziona
    de geht jetzt, funktioniert jetzt, jetzt geht, jetzt funktioniert, erledigt, gelost, lief einfach durch, lief durch, alles gut, alles in ordnung, hat geklappt, lauft jetzt, lauft wieder, geht wieder
    fr resolu, marche maintenant, c est bon, tout marche, tout fonctionne, c est regle, ca remarche, fonctionne maintenant
    id sudah bisa, udah bisa, sudah beres, udah beres, sudah normal, udah normal, sudah aman, bisa kak makasih
    hi theek ho gaya, thik ho gaya, sab theek, sab thik, solve ho gaya, sahi ho gaya, ab chal raha, ab theek
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
    en before we start, before i start, before starting, havent started, not started yet, didnt start yet, before we begin
    es antes de empezar, antes de arrancar, antes de comenzar, todavia no intento, todavia no empezamos, no arrancamos
    pt antes de comecar, ainda nao tentou, ainda nao tentei, ainda nao comecamos
    it prima di iniziare, prima di cominciare, non abbiamo ancora iniziato
    de bevor wir anfangen, bevor wir starten, noch nicht angefangen, bevor ich anfange
    fr avant de commencer, pas encore commence
    id sebelum mulai, belum mulai
    hi shuru karne se pehle
    #! elsewhere: another matter
    en bank, invoice, parcel, package, courier, tickets, ticket for, concert, concert ticket, train, tunnel, flight, legal team, legal department, router, internet provider, stripe, paypal, instagram, tiktok, linkedin, parking, restaurant, recipe, patient, school, netflix, spotify, gym, hotel, mortgage, loan, discount, zoom, excel, insurance, landlord, savings, shopify, doctor, museum, library card, gas, electricity, water bill, receipt, proof of payment
    es banco, factura, facturas, paquete, pedido, concierto, tren, vuelo, pasajes, area legal, router, proveedor de internet, stripe, paypal, instagram, tiktok, estacion*, restaurante, receta, medico, paciente, escuela, prestamo, credito, harina, excel, gimnasio, hotel, sucursal, alquiler, seguro medico, abogado, comprobante, recibo
    pt banco, boleto, fatura, encomenda, pedido, ingresso, trem, voo, passagem, juridico, roteador, provedor de internet, stripe, instagram, estacion*, restaurante, escola, escolar, medico, emprestimo, predio, elevador, condominio, academia, aluguel, ifood, elevador, word, nota fiscal, comprovante, vencimento
    it banca, fattura, pacco, biglietto, treno, concerto, ristorante, volo, instagram, palestra, legale, medico
    de rechnung, paket, bahn, bahnticket, konzert, depot, flug, router, restaurant, instagram, arzt, rechtsabteilung, versicherung, miete, sparkasse, strom
    fr banque, facture, colis, livreur, billet, train, concert, vol, routeur, instagram, juridique, medecin, assurance, loyer, fournisseur d internet
    id bank, faktur, invoice, paket, kurir, tiket, kereta, konser, pesawat, instagram, asuransi, dokter
    hi bank, airtel, parcel, courier, flight, train, doctor, invoice
    #! anchor: our matter beyond doubt
    * whatsapp, whats, wpp, wsp, wasap, waba, kapso, meta, bsp, embedded signup, business manager, business platform, coexist*
    pt zap
    id wa
    hi wa
    #! numbered: the number behind it counts something else
    en order, invoice, no, number, ref, reference, parcel, ticket, id
    es pedido, factura, numero, nro, orden, ticket
    pt pedido, boleto, fatura, numero, nota, fiscal
    it fattura, ordine, numero, n
    de rechnung, bestellung, nr, nummer
    fr facture, commande, numero
    id invoice, pesanan, nomor
    hi invoice, order, number
    """
}
