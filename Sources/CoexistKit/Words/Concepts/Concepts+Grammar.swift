extension Concept {
  /// Words of grammar, which say what becomes of the others (``Grammar``), and the small words that
  /// tell the language.
  static let grammar: StaticString = """
    #! mark: small words that tell the language
    en the, is, it, my, and, to, of, we, you, that, with, for, are, was, this, have, says, not, im, on, at, they, but, from, your, our, its, when, what, how, just, got, now, since, been, there, here, an, has, then, every, without, because, after, in
    es el, la, los, las, que, en, un, una, mi, me, y, con, por, para, es, lo, del, al, q, pero, sale, dice, muy, tengo, se, esta, ya, de, le, nos, cuando, hola, su, como, porque, todo, tiene, hay, fue, donde, quiero, tambien, este, ese, eso, yo, ni, si, sin, sus, tu, te, mis, son, desde, estan, a, d
    pt o, os, as, que, do, da, na, em, um, uma, meu, minha, e, com, por, pra, nao, eu, ele, ela, mas, ja, fala, diz, voces, vcs, ta, q, dos, das, tem, isso, de, me, seu, sua, ao, oi, pelo, foi, para, esta, como, mais, porque, tudo, tambem, esse, essa, nos, sem, era, nem, meus, minhas, aqui, numa, pq, vc, tbm, pela, desde, te, se, la, nas
    it il, lo, gli, che, di, un, una, mi, con, per, non, sono, ho, della, del, alla, questo, piu, anche, nel, la, e, al, ciao, come, quando, dal, dei, delle, dice, devo, mia, mio, c, perche, questa, sul, sulla, ma, ci, ha, era, si, le, se, a, in, da, nn, xke, ke
    de der, die, das, ist, und, nicht, ich, wir, mit, ein, eine, auf, zu, von, steht, schon, den, dem, hab, im, bei, da, seit, war, wird, kein, keine, noch, er, sie, es, an, als, wie, was, aber, nur, man, uns, mir, mich, haben, hat, sich, vom, zum, unser, unsere, habe, sind, aus, nach, diese, dieses, einem, einen, fur, oder, in, nich, nix, ne
    fr le, la, les, de, un, une, mon, ma, et, avec, pas, que, est, je, il, nous, du, des, pour, sur, ca, dans, votre, on, au, ne, mes, notre, jai, ce, qui, mais, moi, se, sa, son, a, aussi, nos, ils, elle, chez, d, qu, n, y, ete, tout, leur, vous, cette, cet, l, si, depuis, par, m, ai, quil, nest, cest, trop, temps, deja, quand, ds, pr, tt, g
    id yang, yg, saya, di, ke, dari, sudah, tidak, ini, itu, dan, ada, bisa, udah, kok, ga, gak, min, kak, aku, nya, lagi, untuk, kami, anda, aja, belum, masih, mau, pas, lewat, juga, karena, dengan, pada, jadi, terus, sama, tapi, pesan, sekarang, tadi, ya, kalau, katanya, muncul, lalu, baru, semua
    hi hai, ka, ki, ke, ko, me, mera, mere, meri, nahi, raha, rahi, kya, se, aur, to, bhi, ho, tha, kar, bol, abhi, pe, wo, ye, haan, main, bhai, hua, rahe, ne, mein, hum, hamara, hamare, koi, kuch, nhi, toh, gaya, gayi, karo, kiya, wala, wale, jab, tab, ab, aaj, sab, nai, kisi, usko, isko, mujhe, ek, agar, dusre, dusra
    #! plain: common words, which are about nothing
    en hello, thanks, thank you, please, sorry, already, again, still, just, only, really, actually, basically, literally, apparently, suddenly, always, never, ever, sometimes, often, usually, maybe, perhaps, probably, today, tomorrow, yesterday, tonight, morning, afternoon, evening, night, noon, week, weeks, weekend, month, months, year, years, days, hour, hours, minute, minutes, mins, second, seconds, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, spring, summer, autumn, winter, last, next, first, second, third, twice, once, three, four, five, seven, eight, nine, dozen, couple, several, few, some, many, much, more, most, less, little, bit, same, another, other, different, whole, half, both, each, everyone, everybody, someone, somebody, anyone, anybody, something, anything, thing, things, stuff, ones, here, where, there, everywhere, anywhere, away, back, over, under, around, about, above, below, along, across, through, until, till, while, during, before, after, into, onto, upon, than, though, although, whatever, whenever, which, whose, whom, these, those, they, them, their, theirs, themselves, mine, yours, ours, myself, yourself, itself, himself, herself, would, could, should, might, cannot, have, having, does, doing, done, make, makes, making, made, going, goes, went, come, came, know, knows, knew, think, thought, guess, believe, mean, means, meant, look, looks, looking, looked, tell, tells, told, talk, said, saying, help, helps, give, gave, take, took, keep, keeps, kept, leave, left, find, feel, seem, seems, happen, happens, happened, happening, need, want, like, love, hate, wait, waiting, sure, fine, good, great, nice, bad, worse, worst, well, okay, right, wrong, true, weird, strange, crazy, funny, annoying, frustrated, frustrating, urgent, asap, exactly, completely, totally, almost, quite, very, pretty, rather, enough, else, instead, together, alone, itself, own, name, way, side, part, end, step, place, time, times, moment, while, lunch, idea, clue, reason, question, answer, story, guys, folks, people, team, sir, madam, dear, regards, cheers, ages, ago, late, early, long, short, quick, quickly, slowly, fast, anymore, nothing, none, nope, yeah, yes, yep, whole, since, overnight, touched, touch, changed, change, anything, nobody, noone, wonder, wondering, supposed, honestly, simply, kind, sort, plus, minus, above, hence, thus, therefore, because, colleague, boss, thats, were, weve, youve, being, even, throws, turns, between, full, ended, front, word, bottom, small, such, hang, dies, kindly, woke, obviously, places, normal, reckons, normally, round, complain, complains, whichever, whoever, within, level, exact, fair, trying, using, deals, standing, sitting, stood, spent, stays, stay, throw, painted, yellow, blue, green, purple, voice, note, transcript, screenshot, screenshots, attached, forwarded, copied, pasted, typed, quote, cust, customer, client, says, owner, manager, husband, colour, embarassing, clean, moved, safe, useful, unsure, untouched, instant, obvious, alive, plain, separate, entries, heres, hiya, whats, cant, dont, doesnt, isnt, arent, wasnt, didnt, havent, hasnt, wont, couldnt, shouldnt, wouldnt, shes, hes, theyre, theyve, gotta, gonna, wanna, kinda, sorta, lemme, dunno, literaly, definately, lads, mate, dude, girl, girls, boys, kid, kids, kidding, fifteen, eleven, twelve, twenty, thirty, forty, fifty, hundred, thousand, thru, tmrw, cuz, cause, shop, bakery, salon, clinic, dental, practice, garage, studio, cafe, restaurant, agency, florist, dentist, barber, gym studio, school, nursery, surgery, reception, front desk, office, boutique, hairdresser
    es hola, gracias, porfa, porfavor, favor, perdon, disculpa, disculpen, buenas, buenos, buen, bueno, buena, tardes, noches, noche, tarde, dias, manana, ayer, anteayer, semana, semanas, meses, anos, hora, horas, minuto, minutos, segundos, rato, momento, lunes, martes, miercoles, jueves, viernes, sabado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, verano, invierno, pasado, pasada, proximo, proxima, ultimo, ultima, primero, primera, segundo, segunda, tercera, varias, varios, algun, alguna, algunos, algunas, alguien, algo, cada, cualquier, cualquiera, mismo, misma, mismos, demas, todos, todas, entera, entero, mucho, mucha, muchos, muchas, poco, poca, pocos, bastante, demasiado, tanto, casi, apenas, solo, solamente, siempre, nunca, ahora, entonces, luego, despues, antes, mientras, durante, desde, hasta, hacia, entre, sobre, segun, contra, aqui, alli, ahi, alla, aca, donde, cuando, como, porque, aunque, sino, tambien, tampoco, quizas, talvez, acaso, verdad, cosa, cosas, tema, caso, manera, forma, lado, parte, lugar, final, idea, duda, pregunta, consulta, ayuda, ayudan, ayudar, ayudenme, urgente, puede, puedo, pueden, podemos, quiero, quiere, queremos, quieren, necesito, necesitamos, tengo, tiene, tenemos, tienen, tenia, teniamos, estoy, esta, estamos, estan, estaba, estuvo, haber, habia, hace, hacen, hacer, hizo, hice, hago, hicimos, hecho, dijo, dijeron, digo, dicen, decir, dicho, creo, cree, pienso, supongo, parece, parecen, pasa, paso, pasando, sabe, saben, siento, miro, mira, miren, mirar, voy, vamos, fueron, sigo, sigue, seguimos, quedo, quede, nosotros, ustedes, ellos, ellas, usted, conmigo, nuestro, nuestra, nuestros, nuestras, suyo, mio, mia, esto, estos, estas, esos, esas, aquel, aquella, mejor, peor, raro, rara, igual, exacto, claro, listo, ninguno, siquiera, encima, ademas, incluso, recien, enseguida, literal, tipo, onda, jaja, jajaja, dios, gente, chicos, amigos, senor, senora, saludos, estimados, toque, tocamos, cambie, cambiamos, nadie, nada, hasta, cerca, rapido, lento, largo, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, medio, media, bien, volver, cual, pasar, justo, pense, ponga, pongo, toda, tuve, abajo, arriba, bienvenida, duena, dueno, ella, entendido, entrar, estar, haga, mire, normal, normales, pone, probar, puesto, puso, quien, quienes, sera, sola, solita, solito, verde, amarillo, amarilla, azul, alcanzo, alta, baja, ambos, anoche, ante, aceptar, basta, buscaba, chico, chiquito, cierto, comento, decirlo, dijiste, directo, elige, enseguidita, explicacion, fijate, fijese, hablan, hable, hubiera, hubo, juntos, jura, larguisimo, libre, limpio, mediodia, miran, orientan, paciencia, pasamos, pasos, podes, pregunto, pregunte, proceso, propio, pusiste, querer, recibir, salga, santa, senores, sepa, siga, siguiente, solos, somos, sospecho, subi, supuestamente, temprano, tener, tenga, tocaron, tomar, unas, unos, vaya, venia, vero, version, visita, vuelta, viejito, nomas, recibimos, obvio, hilo, captura, capturas, foto, texto, copio, textual, jefe, jefa, equipo, quince, veinte, treinta, cuarenta, cien, tienda, panaderia, local, clinica, ferreteria, taller, salon, farmacia, panalera, pizzeria, colegio, consultorio, oficina, negocio, peluqueria, heladeria, estetica, inmobiliaria, optica, restaurante, llevo
    pt ola, oie, obrigado, obrigada, favor, desculpa, desculpe, bom, boa, tarde, noite, dias, manha, amanha, ontem, hoje, anteontem, semana, semanas, meses, anos, hora, horas, minuto, minutos, segundos, momento, segunda, terca, quarta, quinta, sexta, sabado, domingo, janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, verao, inverno, passado, passada, proximo, proxima, ultimo, ultima, primeiro, primeira, varias, varios, algum, alguma, alguns, algumas, alguem, algo, cada, qualquer, mesmo, mesma, mesmos, todos, todas, toda, todo, inteiro, inteira, muito, muita, muitos, muitas, pouco, pouca, poucos, bastante, demais, tanto, quase, apenas, somente, sempre, nunca, agora, entao, logo, depois, antes, enquanto, durante, desde, entre, sobre, contra, aqui, onde, quando, como, porque, embora, tambem, talvez, verdade, coisa, coisas, caso, jeito, lado, parte, lugar, final, ideia, duvida, pergunta, ajuda, ajudem, ajudar, urgente, pode, posso, podem, podemos, quero, quer, queremos, querem, preciso, tenho, tem, temos, tinha, tinhamos, estou, esta, estamos, estao, estava, tava, tavam, haver, havia, fazer, fez, fizemos, feito, fiz, disse, disseram, diz, dizem, dizer, acho, acha, penso, parece, parecem, acontece, aconteceu, sabe, sabem, sinto, olha, olhei, olhar, vou, vamos, foram, segue, ficou, fica, fico, ficam, nos, voces, eles, elas, voce, comigo, nosso, nossa, nossos, nossas, isto, estes, estas, esses, essas, aquele, aquela, melhor, pior, estranho, igual, exato, claro, pronto, nenhum, alias, alem, ate, gente, pessoal, moca, moco, senhor, senhora, cordialmente, abraco, att, mexi, mexeu, mexemos, encostou, mudei, mudou, ninguem, nada, perto, rapido, devagar, tres, quatro, cinco, seis, sete, oito, nove, dez, meio, meia, kkk, kkkk, socorro, ainda, pelo, pela, cedo, normal, dessa, deste, nesta, neste, nessa, naquela, desse, este, quem, sera, consigo, consegue, conseguem, faco, duas, dois, verde, amarelo, amarela, azul, cinza, achando, assim, atras, indo, junto, lembro, limpo, menina, menino, proprio, propria, resto, sozinho, sozinha, total, absurdo, acabou, abra, brincadeira, chefe, cima, baixo, comum, contrario, daqui, deles, delas, dele, dela, descobri, detalhe, entendi, entrar, falar, falei, fazia, fazendo, ficar, frente, fundo, gracas, grande, legitimo, mapa, mundo, normalmente, nova, novo, parecendo, parei, passa, passar, passei, perai, poxa, preocupar, puxar, quinze, realizar, reconheco, refazer, seus, somos, tempo, teve, tipo, tive, trocou, usou, valeu, vendo, vista, versao, dono, dona, patrao, equipe, print, prints, texto, trecho, copiei, loja, padaria, salao, clinica, otica, oficina, farmacia, escritorio, consultorio, negocio, pousada, atelie, autoescola, restaurante, vinte, trinta, quarenta, cem, acham, dnv, msm, blz, vlw, mto, mta, hj, ctz, ngm, td, nd
    it ciao, grazie, prego, scusa, scusate, buongiorno, buonasera, salve, sera, mattina, stamattina, stamani, pomeriggio, notte, domani, ieri, oggi, settimana, settimane, mese, mesi, anno, anni, giorno, giorni, ora, ore, minuto, minuti, secondi, momento, lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, estate, inverno, scorso, scorsa, prossimo, prossima, ultimo, ultima, primo, prima, seconda, qualche, alcuni, alcune, qualcuno, qualcosa, ogni, qualsiasi, stesso, stessa, tutti, tutte, tutta, molto, molta, molti, poco, pochi, abbastanza, troppo, tanto, quasi, solo, soltanto, sempre, adesso, allora, poi, dopo, mentre, durante, fino, verso, sopra, sotto, qui, dove, quando, come, perche, anche, forse, vero, cosa, cose, caso, modo, parte, posto, fine, idea, dubbio, domanda, aiuto, aiutatemi, urgente, puo, posso, possono, possiamo, voglio, vuole, vogliamo, devo, deve, dobbiamo, tengo, abbiamo, hanno, avevo, avevamo, sono, siamo, era, erano, stato, stata, fare, fatto, faccio, dice, dicono, detto, dire, credo, penso, sembra, succede, successo, capisco, capito, guardo, guardato, vado, andiamo, rimasto, rimane, noi, voi, loro, nostro, nostra, nostri, vostro, vostra, mio, mia, miei, questo, questa, questi, queste, quello, quella, quelli, meglio, peggio, strano, uguale, certo, gia, ancora, neanche, nemmeno, inoltre, toccato, cambiato, nessuno, niente, tre, quattro, cinque, sei, sette, otto, nove, dieci, mezza, risulta, risultano, procedura, avanti, indietro, metto, nella, nelle, negli, sulle, sugli, dall, sull, quindi, cercavo, continuare, finalmente, finche, giuro, identico, infatti, padre, madre, figlio, paio, piccolo, proprio, proseguire, quale, quel, resto, sola, sostiene, visto, versione, esistente, aperto, andare, essere, dovrebbe, sarebbero, capo, collega, cliente, testo, screenshot, allego, venti, trenta, quaranta, cento, negozio, panetteria, salone, studio, ufficio, ristorante, agriturismo, parrucchieri, ditta, azienda
    de hallo, danke, bitte, entschuldigung, guten, morgen, abend, nacht, mittag, vormittag, nachmittag, heute, gestern, vorgestern, woche, wochen, monat, monate, monaten, jahr, jahre, jahren, tage, tagen, stunde, stunden, minute, minuten, sekunden, moment, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, januar, februar, marz, april, juni, juli, august, september, oktober, november, dezember, sommer, winter, fruhling, herbst, letzte, letzten, letzter, nachste, nachsten, erste, ersten, zweite, zweiten, dritte, drei, vier, funf, sechs, sieben, acht, neun, zehn, paar, einige, mehrere, viele, viel, wenig, mehr, ganz, ganze, ganzen, gleiche, gleichen, selbe, andere, anderen, jeder, jede, jeden, jemand, etwas, alles, alle, allen, immer, manchmal, oft, vielleicht, wahrscheinlich, wirklich, eigentlich, plotzlich, einfach, leider, gerade, eben, dann, danach, vorher, wahrend, zwischen, uber, unter, ohne, gegen, durch, hier, dort, wann, warum, weil, obwohl, auch, sogar, sache, dinge, teil, seite, ende, ort, idee, frage, fragen, hilfe, helfen, dringend, kann, konnen, konnte, will, wollen, wollte, muss, mussen, soll, sollte, habe, haben, hatte, hatten, wird, werden, wurde, macht, machen, gemacht, mache, sagt, sagen, gesagt, glaube, denke, scheint, passiert, weiss, sehe, schaue, gehe, gehen, bleibt, unser, unsere, unserem, unseren, euer, eure, meine, meiner, meinem, diese, dieser, diesem, dieses, jene, besser, schlechter, komisch, gleich, genau, klar, fertig, niemand, nichts, gemacht, geandert, angefasst, angeblich, irgendwie, ubrigens, liebe, gruss, grusse, leute, chef, kollege, kollegin, seitdem, tags, doch, beim, dass, deine, deiner, deinem, sieht, einer, eines, fruh, heist, heisst, neuen, neuer, neues, sehr, wegen, also, bleibts, gibts, garnicht, gebe, gehts, genommen, hast, jedes, komm, kommst, konnt, kurz, lang, lange, mein, meldung, moin, niemandem, sein, statt, stehen, trotzdem, umgekehrt, vermutlich, weiter, welchem, welche, welcher, wohl, wurd, zuruck, zwei, text, screenshot, abgetippt, anbei, inhaber, inhaberin, team, zwanzig, dreissig, hundert, laden, praxis, friseur, salon, backerei, werkstatt, betrieb, geschaft, restaurant, denn, halt, mal, freundliche, freundlichen, grussen, herren, damen, sanitar, nummer
    fr bonjour, bonsoir, salut, merci, svp, desole, desolee, pardon, matin, soir, soiree, midi, nuit, aujourd, hui, demain, hier, semaine, semaines, mois, annee, annees, jour, jours, heure, heures, minute, minutes, secondes, moment, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, fevrier, mars, avril, juin, juillet, aout, septembre, octobre, novembre, decembre, dernier, derniere, prochain, prochaine, premier, premiere, deuxieme, plusieurs, quelque, quelques, certains, quelqu, chaque, meme, memes, autre, autres, tous, toutes, toute, beaucoup, peu, assez, trop, tellement, presque, seulement, juste, toujours, jamais, parfois, souvent, maintenant, alors, puis, ensuite, apres, avant, pendant, depuis, jusqu, jusque, vers, entre, ici, labas, quand, comment, pourquoi, parce, aussi, encore, surtout, vraiment, chose, choses, truc, cas, facon, cote, partie, endroit, fin, idee, question, aide, aidez, aider, urgent, peut, peux, peuvent, pouvez, veux, veut, voulons, voulez, dois, doit, avons, avez, avait, avais, etait, etaient, sommes, etes, suis, sont, faire, fait, fais, faites, font, dit, disent, dire, crois, pense, semble, passe, sais, sait, savoir, regarde, vais, vont, allons, allez, reste, restent, nous, vous, eux, elles, notre, votre, leurs, mien, mienne, celui, celle, ceux, mieux, pire, bizarre, pareil, exactement, clair, personne, rien, touche, change, cordialement, gens, equipe, patron, collegue, trois, quatre, cinq, sept, huit, neuf, dix, demi, apparemment, soi, disant, eux, bien, donc, pourtant, deux, avoir, coucou, doute, enfin, etre, genre, gros, grosse, jenvoie, loupe, operation, pareille, poursuivre, processus, quun, retrouve, solveig, tant, travaille, voila, etape, continuer, moins, plutot, franchement, carrement, dailleurs, davance, capture, texte, copie, patronne, gerant, gerante, vingt, trente, quarante, cent, boutique, boulangerie, salon, garage, institut, restaurant, agence, bureau, magasin, cabinet
    id halo, hai, makasih, terima, kasih, tolong, maaf, permisi, selamat, pagi, siang, sore, malam, hari, minggu, bulan, tahun, jam, menit, detik, senin, selasa, rabu, kamis, jumat, sabtu, januari, februari, maret, april, juni, juli, agustus, september, oktober, november, desember, kemarin, besok, tadi, nanti, sekarang, barusan, lalu, depan, pertama, kedua, ketiga, beberapa, banyak, sedikit, lebih, kurang, sama, lain, semua, setiap, tiap, seseorang, sesuatu, selalu, kadang, sering, mungkin, ternyata, tiba, langsung, memang, benar, bener, banget, sekali, cuma, hanya, saja, juga, padahal, karena, soalnya, sehingga, selama, sejak, sampai, antara, disini, disana, dimana, kapan, gimana, bagaimana, kenapa, apanya, hal, cara, bagian, tempat, akhir, pertanyaan, bantu, bantuan, bantuannya, mohon, urgent, bisa, dapat, ingin, perlu, punya, ada, adalah, buat, bikin, lakukan, bilang, katanya, kata, pikir, rasa, kayaknya, sepertinya, tahu, lihat, coba, pergi, masih, tetap, kita, mereka, dia, kami, kalian, punyaku, tersebut, itu, begitu, begini, aneh, jelas, sudah, siapa, siapapun, apapun, kakak, bapak, ibu, mbak, admin, ubah, diubah, sentuh, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, setengah, katanya, atau, kepada, situ, tulisan, tulisannya, awal, balik, cari, bahwa, dalam, kena, ketentuan, klien, ktnya, lanjut, malah, memiliki, perasaan, proses, sebelah, setelah, sini, tunggu, ulang, waktu, pdhl, skrg, kmrn, udh, sdh, blm, bsk, dgn, utk, jg, krn, lg, tgl, bos, pemilik, toko, warung, bengkel, klinik, salon, kantor, kafe, katering, lembaga, nganggur, dua puluh, seratus, urusan
    hi hello, namaste, thanks, dhanyavaad, shukriya, please, sorry, bhaiya, yaar, subah, dopahar, shaam, raat, kal, parso, aaj, hafte, hafta, mahine, mahina, saal, din, dino, ghante, ghanta, minute, somvar, mangal, budh, guruvar, shukravar, shanivar, ravivar, january, february, march, april, june, july, august, september, october, november, december, pichle, agle, pehla, dusra, teesra, kaafi, bahut, thoda, zyada, kam, sirf, bas, hamesha, kabhi, shayad, sach, achanak, phir, fir, baad, pehle, tak, yahan, wahan, kahan, kaise, kyun, kyunki, lekin, magar, isliye, cheez, baat, tarah, taraf, jagah, madad, jaldi, karte, karta, karke, karna, karne, kiya, hota, hote, hona, hogaya, bola, bolta, lagta, samajh, pata, dekho, dekha, jaate, jaata, gaya, gayi, gaye, apna, apne, apni, mera, mere, meri, tera, unka, unki, uska, uski, inka, yehi, wahi, aise, waise, sahi, theek, accha, acha, kisne, kisi, kuchh, chhua, badla, teen, char, paanch, chhe, saat, aath, hain, hoon, maine, aapke, aapki, aapka, baki, bana, batao, bilkul, dalegi, diya, idhar, udhar, jaake, jane, jodte, humne, hamne, hamari, humara, kahin, karein, kaunsa, khola, kiye, kripya, likha, liya, naye, neeche, upar, register, saath, sath, usme, usne, unhone, bees, tees, pachas, sau, dukaan, dukan, shop, clinic, salon, dhaba, office, mail, message
    #! thanks: gratitude for what was done
    en thanks for, thank you for, thx for, ty for, appreciate you, thanks to you, grateful for
    es gracias por, gracias x, mil gracias por, agradezco
    pt obrigado por, obrigada por, obg por, valeu por, agradeco, obrigado pela, obrigada pela, obrigado pelo, obrigada pelo
    it grazie per, grazie di aver, vi ringrazio, grazie x
    de danke furs, danke fur, danke dass, vielen dank fur, vielen dank dass, dank fur
    fr merci pour, merci d avoir, merci de m avoir, merci davoir, merci d, merci bcp pour
    id makasih udah, makasih sudah, terima kasih sudah, terima kasih telah, trims sudah, makasih buat, makasih atas, terima kasih atas
    hi ke liye dhanyavaad, ke liye thanks, ke liye shukriya, liye dhanyavaad, thank you for, thanks for
    #! went: it went through, or somebody got in
    en went through, it worked, just worked, went straight, got in, it let me, let me in, it passed, it took it, sailed through, was accepted, no drama, it went through, today it went
    es me dejo, salio todo, se pudo, lo tomo, entro bien, entro sin, paso sin, paso bien, pude entrar, me dejo pasar, paso de una
    pt entrou, consegui, deixou, rolou, conectou, funcionou, ficou otimo, aceitou, foi sim, hoje foi, passou sim, foi de boa, agora foi
    it e passato, passato, ha funzionato, mi ha fatto, e entrato, ci sono riuscit*, ha accettato
    de ging es, ging durch, ging es durch, hat es geklappt, klappte, durchgegangen, lief es, hats geklappt, angenommen
    fr c est passe, cest passe, ca a marche, c a marche, est passe, accepte, j ai reussi, jai reussi, ca passe
    id sudah bisa, udah bisa, berhasil, bisa masuk, langsung bisa, lolos, keterima
    hi chal gaya, ho gya, lag gaya, aaj ho gaya, ab ho gaya
    #! whenever: the time at which somebody else speaks
    en when, whenever, once, every time, if
    es cuando, cada vez que, apenas
    pt quando, qdo, sempre que, toda vez que
    it quando, ogni volta che
    de wenn, falls, sobald
    fr quand, lorsque, qd, des que
    id kalau, kalo, kl, ketika, saat, setiap
    hi jab, agar, jab bhi
    #! of: what follows owns what stands before
    en of, of the, for the, from the
    es de, del, de la, de los, de las, de mi, de un, de una
    pt do, da, de, dos, das, do meu, da minha, de um, de uma
    it di, del, della, dello, dell, dei, delle, di un, di una
    de von, vom, der, des, fur, von der, vom
    fr de, du, des, de la, de l, d, de mon, de ma, d un, d une
    hi ka, ki, ke
    #! not: denies what comes after it
    en not, no, never, without, neither, nor, none, nobody, nothing, cannot, cant, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, couldnt, hasnt, havent, hadnt, aint, wouldnt, unable, failed to, fails to, no longer, hardly, zero, nobodys, noones, nor any, without any
    es no, nunca, jamas, sin, ni, ningun, ninguna, ninguno, nadie, nada, tampoco, cero, nel
    pt nao, n, nunca, jamais, sem, nem, nenhum, nenhuma, ninguem, nada, num, zero
    it non, mai, senza, nessun, nessuno, nessuna, niente, nulla, ne, nn, zero
    fr jamais, sans, aucun, aucune, rien, ne, n, nest, napparait, narrive, pa
    id ga, gak, gk, ngga, nggak, enggak, tidak, tdk, tak, belum, blm, bukan, tanpa, g, kagak, ndak, nda
    hi na, bina, mat, nai
    #! not-behind: denies what stands before or after it
    de nicht, kein, keine, keinen, keinem, keiner, nie, ohne, nix, nichts, niemand, weder, nich, nicht mehr, net
    fr pas, plus
    hi nahi, nahin, nhi, nai, ni
    #! but: begins another thought
    en but, however, although, though, except, yet
    es pero, aunque, sino
    pt mas, porem, embora, so que
    it ma, pero, invece
    de aber, sondern, jedoch, obwohl
    fr mais, sauf, alors que
    id tapi, tp, tetapi, padahal, cuma, sedangkan
    hi lekin, par, magar, but, jabki
    #! suppose: supposes what follows
    en if, unless, in case, whether, suppose, imagine, hypothetically, say we, someday, in theory, theoretically, hypothetical, when a client says, when a client asks, when a customer says, when a customer asks, when someone says, when someone asks
    es en caso, por si, si acaso, supongamos, suponiendo, imaginate, imaginemos, que si, q si, cuando un cliente dice, cuando un cliente pregunta, cuando alguien dice, cuando alguien pregunta
    pt por acaso, suponha, suponhamos, imagina se, quando um cliente diz, quando um cliente pergunta, quando alguem diz
    it qualora, nel caso, supponiamo, che se, quando qualcuno, quando un cliente dice, quando un cliente chiede
    de wenn, falls, angenommen, wenn ein kunde sagt, wenn ein kunde fragt
    fr au cas, supposons, imaginons, que si, quand un client dit, quand un client demande
    id kalau, kalo, klo, jika, bila, misal, misalnya, apabila, andai, seandainya, kalau ada yang bilang, kalau ada yang tanya
    hi agar, yadi, if, jab koi bole, jab koi puche
    #! suppose-first: supposes, where a clause begins
    es si
    pt se, caso
    it se
    de sollte, sollten, ware, waren
    fr si
    #! never: denies all behind it
    en never
    es nunca, jamas
    pt nunca, jamais
    it mai
    de nie, noch nie, niemals
    fr jamais
    id belum pernah, tidak pernah, ga pernah, gak pernah
    hi kabhi nahi, kabhi koi
    #! ask-first: begins a question that tells nothing, as the first word of a sentence
    en does, will, should, may, would, could, can
    es puede, pueden, podemos, podria, podrian
    pt pode, podem, podemos, poderia
    it puo, possono, possiamo, si puo
    de kann, konnen, darf, durfen, muss
    fr peut, peuvent, pouvons, est ce
    id apakah, apa, boleh
    hi kya
    #! why: asks why it is so, or how to get rid of it
    en why, how come, what now, what do i do, what should i do, what to do, how do i fix, how do i solve, how can i fix, how to fix, how do we fix, get rid of, is it normal, is this normal, is that normal, normal that, whats wrong, what is wrong
    es por que, porque, xq, pq, que hago, q hago, que hacemos, como arreglo, como soluciono, como resuelvo, como arreglamos, es normal, normal que
    pt por que, porque, pq, o que faco, oq faco, e agora, como resolvo, como arrumo, como resolver, e normal, normal pedir
    it perche, come mai, che faccio, cosa faccio, come risolvo, e normale, che fare
    de warum, wieso, weshalb, was tun, was nun, was jetzt, wie behebe, wie lose ich, ist es normal, ist das normal, normal dass, was mach ich
    fr pourquoi, que faire, quoi faire, comment regler, comment resoudre, c est normal, cest normal, est ce normal, est il normal, normal que
    id kenapa, mengapa, kok, napa, harus gimana, solusinya, normal ga, apa normal
    hi kyu, kyun, kyon, kyo, kya karu, kya karun, kya kare, kaise theek, normal hai
    #! planned: still to come, or only wished for
    en will, going to, gonna, might, hope, hopefully, plan to, planning, want to know, id like to know, wondering, afraid, i would, we would, it would, would you, wants to connect, wants to know, until then, thinking of, thinking about, considering, looking to, toying with, contemplating, once we leave, when we leave, plan is to, someday, some day
    es voy a, vamos a, seria, podria, ojala, me imagino, quisiera, pensamos, planeamos, tengo miedo, que miedo, quiere conectar, quiere saber, quieren saber, hasta entonces, pensando en, cuando dejemos, cuando nos vayamos, cuando cambiemos, estamos viendo de, por ahora seguimos, la idea es, evaluando, una vez que, algun dia
    pt vou, vamos, seria, poderia, tomara, queria, gostaria, pretendo, pretendemos, medo, quer saber, quer conectar, ate la, pensando em, quando a gente sair, quando sairmos, quando mudarmos, por enquanto seguimos, a ideia e, avaliando, algum dia, um dia desses
    it vorrei, vorremmo, potrebbe, sarebbe, speriamo, pensiamo di, paura, vuole sapere, vuole collegare, fino ad allora, stiamo pensando, pensando di, quando lasceremo, quando passeremo, per ora restiamo, l idea e, un giorno
    de mochte, mochten, wollen wir, hoffentlich, planen, angst, mochte wissen, will wissen, bis dahin, uberlegen, wir uberlegen, denken daruber, denken dran, haben vor, sobald wir wechseln, bleiben vorerst, eines tages, irgendwann
    fr voudrais, voudrions, pourrait, serait, esperons, on va, je vais, nous allons, peur, veut savoir, veut connecter, d ici la, on pense a, on envisage, envisageons, pensons a, quand on quittera, pour l instant on reste, l idee est, un jour
    id akan, bakal, rencana, rencananya, semoga, takut, mau tanya, mau tau, mau nanya, ingin tahu, sampai itu, sampai saat itu, mikir mikir, kepikiran, mempertimbangkan, pertimbangkan, lagi mikir, nanti kalau pindah, suatu hari, kapan kapan
    hi hoga, hogi, honge, karenge, jayega, jayegi, jayenge, jayengi, rahegi, rahengi, milega, chahenge, darr, jaanna, janna chahta, soch rahe, sochte hai, soch raha, plan hai, jab chhodenge, kisi din, kabhi aage
    #! means: says what a number or a word stands for
    en means, mean, meaning, meant, stands for, stand for, is about, refers to
    es significa, significan, quiere decir, se refiere, corresponde a
    pt significa, significam, quer dizer, se refere, corresponde a
    it significa, vuol dire, si riferisce, corrisponde a
    de bedeutet, bedeuten, heisst, steht fur, bezeichnet
    fr signifie, signifient, veut dire, correspond a
    id artinya, berarti, maksudnya, arti
    hi matlab, ka matlab
    #! guide: a guide or a rule that somebody reads
    en docs, documentation, guide, manual, article, faq, tutorial, help page, webinar, course, blog, i read on, i read that, read somewhere, i heard, heard that, google says, help center, quoting, quote from, readme, the video, your video, changelog, release notes, test plan, test cases, help centre, common codes, common errors, list of codes, list of errors, list of error codes, in the news, on the news, newspaper, on the radio, saw on tv, reddit, rumour, rumours, macro, canned response, canned reply, saved reply, snippet, reply template, stock answer, suggested reply
    es documentacion, guia, manual, articulo, tutorial, instructivo, curso, lei que, lei en, escuche que, me contaron que, centro de ayuda, cito, el video, su video, changelog, notas de version, plan de pruebas, codigos comunes, errores comunes, lista de errores, lista de codigos, en las noticias, en el diario, en el periodico, en la tele, vi en internet, rumor, rumores, respuesta modelo, respuesta guardada, respuesta rapida, texto modelo, macro
    pt documentacao, guia, manual, artigo, tutorial, curso, li que, li em, ouvi dizer, ouvi falar, central de ajuda, citando, o video, changelog, plano de testes, notas da versao, codigos comuns, erros comuns, lista de erros, lista de codigos, no jornal, nas noticias, na tv, vi na internet, boato, boatos, na radio, resposta pronta, resposta padrao, resposta modelo, texto pronto, macro
    it guida, documentazione, manuale, articolo, tutorial, corso, ho letto che, ho letto su, ho sentito che, centro assistenza, cito, il video, changelog, piano di test, codici comuni, errori comuni, elenco degli errori, elenco dei codici, sul giornale, al telegiornale, nelle notizie, alla radio, visto in tv, risposta pronta, risposta modello, testo tipo, macro
    de anleitung, doku, dokumentation, handbuch, artikel, hilfeseite, leitfaden, gelesen dass, habe gelesen, hab gelesen, gehort dass, zitat, hilfe seite, aus eurer hilfe, hilfebereich, das video, euer video, eurem video, changelog, testplan, haufige codes, haufige fehler, fehlerliste, liste der fehler*, in der zeitung, im fernsehen, in den nachrichten gelesen, im radio, geruchte, textbaustein, antwortvorlage, makro, musterantwort, standardantwort
    fr doc, docs, documentation, guide, manuel, article, tuto, tutoriel, mode d emploi, j ai lu, jai lu, j ai entendu dire, centre d aide, citation, je cite, la video, votre video, changelog, plan de test, codes courants, erreurs courantes, liste des erreurs, liste des codes, dans le journal, aux infos, a la tele, a la radio, rumeur, reponse type, texte type, reponse enregistree, macro
    id panduan, dokumentasi, artikel, tutorial, petunjuk, baca di, denger denger, dengar dengar, katanya orang, pusat bantuan, kutipan, videonya, changelog, rencana uji, kode umum, daftar kode, daftar error, daftar kesalahan, di berita, di koran, di tv, di medsos, kabarnya, balasan template, template balasan, jawaban standar, makro
    hi guide, docs, documentation, manual, article, suna hai, padha hai, padha tha, video me, changelog, test plan, common codes, common errors, news me, akhbar me, tv pe, khabar, ready reply, saved reply, standard reply, macro
    #! follows: to follow a guide
    en follow*
    es segui*, sigo
    pt segui*, sigo
    it segu*
    de nach, befolg*, gefolgt
    fr suiv*
    id ikut*, sesuai
    hi follow*, dekh ke
    #! anothers: somebody whose number is not ours
    en friend, friends, neighbour, neighbours, neighbor, acquaintance, someone i know, somebody i know, another client, another customer, other clients, other customers, wife s, wifes personal, mums, my mums, aunt, uncle, cousin, brother in law, sister in law, sister in laws, cousins, aunts
    es un amigo, una amiga, mi amigo, mi amiga, conocido, conocida, vecino, vecina, otro cliente, otra clienta, otros clientes, mi vieja, mi madre, mi mama, mi abuela, mi primo, mi prima, mi tia, mi tio, mi cunado, mi cunada, mi suegra, un pariente
    pt um amigo, uma amiga, meu amigo, minha amiga, conhecido, conhecida, vizinho, vizinha, outro cliente, outra cliente, outros clientes, minha mae, minha vo, minha tia, meu tio, meu primo, minha prima, meu cunhado, minha cunhada, minha sogra, um parente
    it un amico, un amica, mio amico, mia amica, conoscente, un altro cliente, altri clienti, mia madre, mia suocera, mia zia, mio zio, mio cugino, mia cugina, mio cognato, mia cognata
    de bekannter, bekannte, bekannten, ein freund, eine freundin, kumpel, nachbar*, anderer kunde, anderen kunden, meiner mutter, meine mutter, tante, onkel, cousin, cousine, schwager, schwagerin
    fr un ami, une amie, mon ami, mon amie, copain, copine, voisin, voisine, un autre client, autres clients, ma mere, ma tante, mon oncle, mon cousin, ma cousine, beau frere, belle soeur
    id teman, temen, tetangga, kenalan, klien lain, pelanggan lain, ibu saya, sepupu, om saya, tante saya, saudara saya, ipar
    hi dost, padosi, mummy, chacha, bua, mausi, jija, cousin, saali
    #! commits: to buy or to sign
    en sign, signing, pay, paying, buy, buying, sign up, signing up, subscribe, subscribing, purchase, purchasing, commit, committing, decide, deciding, hand over, money
    es firm*, pagar, pagamos, comprar, contratar, suscrib*, decid*, meternos
    pt assinar, pagar, comprar, contratar, fechar, decid*
    it firmare, pagare, comprare, acquist*, abbon*, decid*
    de kaufen, kauf, unterschr*, bestell*, buchen, zahlen, loslegen, vertrag*, entscheid*
    fr signer, payer, acheter, souscri*, commander, abonner, decid*
    id bayar, beli, daftar, langganan, tanda tangan, memutuskan
    hi paise, kharid*, join, lene, subscription, paisa
    #! before: earlier than
    en before, prior to
    es antes de, antes que, previo a
    pt antes de, antes que
    it prima di, prima che
    de bevor, vor dem, vorm, ehe
    fr avant de, avant d, avant l, avant que
    id sebelum
    hi se pehle
    #! now: now, or all at once
    en now, today, suddenly, this morning
    es ahora, hoy, de golpe, de repente, de pronto
    pt agora, hoje, de repente, do nada
    it ora, adesso, oggi, improvvisamente, all improvviso
    de jetzt, heute, plotzlich
    fr maintenant, aujourd hui, aujourdhui, soudain, tout a coup, d un coup
    id sekarang, hari ini, tiba tiba, mendadak
    hi ab, aaj, achanak
    # works: it works
    en works, work, working, runs, running, fine, okay, healthy, at 100
    es funciona, funcionan, funcionando, anda, andan, andando, marcha, al 100, esta 100
    pt funciona, funcionam, funcionando, rodando, ta 100, esta 100
    it funziona, funzionano, va, vanno, al 100, tutto ok
    de funktioniert, geht, lauft, klappt, zu 100
    fr marche, marchent, fonctionne, fonctionnent, roule, a 100
    id jalan, berfungsi, aman, 100 persen
    hi chal raha, chal rahi, theek hai, sahi hai, sab theek, sab thik
    #! no-more: what was so has not been so since
    en not once, never again, not a single time, not since
    es ni una vez, nunca mas, ni una sola vez
    pt nenhuma vez, nunca mais, nem uma vez
    it mai piu, nemmeno una volta
    de nicht mehr, nie wieder, kein einziges mal
    fr plus jamais, pas une fois, plus du tout
    id ga pernah lagi, tidak pernah lagi, gak pernah lagi, ga lagi
    hi ek baar bhi nahi, phir nahi, dobara nahi hua
    #! since-then: since what was told before
    en since then, from then on
    es desde entonces, desde ahi
    pt desde entao, de la pra ca
    it da allora, da li in poi
    de seitdem, seither
    fr depuis tout, depuis lors
    id sejak itu, sejak saat itu
    hi tab se, uske baad se
    #! everything: that makes of "it works" that all is well
    en everything, all, perfectly, both, great, now, again, nicely, is fine, itself is
    es todo, perfecto, perfectamente, de diez, ahora, los dos, muy bien
    pt tudo, perfeito, perfeitamente, certinho, agora, os dois, muito bem
    it tutto, benissimo, perfettamente, adesso, ora, tutti e due, molto bene
    de alles, bestens, jetzt, wieder, beide, einwandfrei
    fr tout, tres bien, parfaitement, maintenant, les deux
    id semua, sekarang, semuanya, sama sekali
    hi sab, mast, ab, ekdam, badhiya
    #! ask: begins a question that tells nothing
    en how do, how can, how to, how long, how much, how many, how often, can i, can we, can you, can my, can the, could i, could you, could we, do i, do we, do you, does it, does kapso, does the, does that, is it possible, is there, are there, will it, will i, will we, will my, will the, would it, would my, would i, should i, should we, what happens, am i, may i, is it ok, do they, difference between, what is, what are, just asking, whats the, what would, any truth
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
    es dice, dicen, dijo, decia, diga, digan, indica, informa, menciona, avisa, sale que, sale q, aparece que, pone que, reclama, diciendo
    pt diz, dizem, disse, fala, falou, falam, falando, informa, avisa, menciona, aparece que, aparece q, dizendo
    it dice, dicono, detto, scritto, dicendo
    de sagt, steht, heisst, meldet, gesagt
    fr dit, disent, indique, marque, disant
    id katanya, bilang, tertulis, dibilang, tulisannya, kata
    hi bol, bolta, bata, likha, keh, kehta, bole
    """
}
