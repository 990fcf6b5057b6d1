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
    #! not: denies what comes after it
    en not, no, never, without, neither, nor, none, nobody, nothing, cannot, cant, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, couldnt, hasnt, havent, hadnt, aint, wouldnt, unable, failed to, fails to, no longer, hardly, zero
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
    en will, going to, gonna, might, hope, hopefully, plan to, planning, want to know, id like to know, wondering, afraid, i would, we would, it would, would you, wants to connect, wants to know, until then
    es voy a, vamos a, seria, podria, ojala, me imagino, quisiera, pensamos, planeamos, tengo miedo, que miedo, quiere conectar, quiere saber, quieren saber, hasta entonces
    pt vou, vamos, seria, poderia, tomara, queria, gostaria, pretendo, pretendemos, medo, quer saber, quer conectar, ate la
    it vorrei, vorremmo, potrebbe, sarebbe, speriamo, pensiamo di, paura, vuole sapere, vuole collegare, fino ad allora
    de mochte, mochten, wollen wir, hoffentlich, planen, angst, mochte wissen, will wissen, bis dahin
    fr voudrais, voudrions, pourrait, serait, esperons, on va, je vais, nous allons, peur, veut savoir, veut connecter, d ici la
    id akan, bakal, rencana, rencananya, semoga, takut, mau tanya, mau tau, mau nanya, ingin tahu, sampai itu, sampai saat itu
    hi hoga, hogi, honge, karenge, jayega, jayegi, jayenge, jayengi, rahegi, rahengi, milega, chahenge, darr, jaanna, janna chahta
    #! guide: a guide or a rule that somebody reads
    en docs, documentation, guide, manual, article, faq, tutorial, help page, webinar, course, blog, i read on, i read that, read somewhere, i heard, heard that, google says, help center, quoting, quote from, readme, the video, your video, changelog, release notes, test plan, test cases
    es documentacion, guia, manual, articulo, tutorial, instructivo, curso, lei que, lei en, escuche que, me contaron que, centro de ayuda, cito, el video, su video, changelog, notas de version, plan de pruebas
    pt documentacao, guia, manual, artigo, tutorial, curso, li que, li em, ouvi dizer, ouvi falar, central de ajuda, citando, o video, changelog, plano de testes, notas da versao
    it guida, documentazione, manuale, articolo, tutorial, corso, ho letto che, ho letto su, ho sentito che, centro assistenza, cito, il video, changelog, piano di test
    de anleitung, doku, dokumentation, handbuch, artikel, hilfeseite, leitfaden, gelesen dass, habe gelesen, hab gelesen, gehort dass, zitat, hilfe seite, aus eurer hilfe, hilfebereich, das video, euer video, eurem video, changelog, testplan
    fr doc, docs, documentation, guide, manuel, article, tuto, tutoriel, mode d emploi, j ai lu, jai lu, j ai entendu dire, centre d aide, citation, je cite, la video, votre video, changelog, plan de test
    id panduan, dokumentasi, artikel, tutorial, petunjuk, baca di, denger denger, dengar dengar, katanya orang, pusat bantuan, kutipan, videonya, changelog, rencana uji
    hi guide, docs, documentation, manual, article, suna hai, padha hai, padha tha, video me, changelog, test plan
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
    en friend, friends, neighbour, neighbours, neighbor, acquaintance, someone i know, somebody i know, another client, another customer, other clients, other customers, wife s, wifes personal, mums, my mums
    es un amigo, una amiga, mi amigo, mi amiga, conocido, conocida, vecino, vecina, otro cliente, otra clienta, otros clientes, mi vieja, mi madre, mi mama, mi abuela
    pt um amigo, uma amiga, meu amigo, minha amiga, conhecido, conhecida, vizinho, vizinha, outro cliente, outra cliente, outros clientes, minha mae, minha vo
    it un amico, un amica, mio amico, mia amica, conoscente, un altro cliente, altri clienti, mia madre, mia suocera
    de bekannter, bekannte, bekannten, ein freund, eine freundin, kumpel, nachbar*, anderer kunde, anderen kunden, meiner mutter, meine mutter
    fr un ami, une amie, mon ami, mon amie, copain, copine, voisin, voisine, un autre client, autres clients, ma mere
    id teman, temen, tetangga, kenalan, klien lain, pelanggan lain, ibu saya
    hi dost, padosi, mummy
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
    en works, work, working, runs, running, fine, okay, healthy
    es funciona, funcionan, funcionando, anda, andan, andando, marcha
    pt funciona, funcionam, funcionando, rodando
    it funziona, funzionano, va, vanno
    de funktioniert, geht, lauft, klappt
    fr marche, marchent, fonctionne, fonctionnent, roule
    id jalan, berfungsi, aman
    hi chal raha, chal rahi, theek hai, sahi hai
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
    # solved: what was wrong is repaired
    en solved, resolved, sorted, fixed it, got fixed, was fixed, you fixed, fixed now, went away, sorted it, cleared up, been quiet, that was in, that was back in, was in 2022, was in 2023, was in 2024
    es solucionado, resuelto, ya se arreglo, se arreglo, se soluciono, ya se soluciono, se reso, arreglaron, lo arreglo, solucionaron, lo soluciono, resolvieron, lo resolvio, eso fue en, fue en 2022, fue en 2023, fue en 2024
    pt resolvido, resolveu, resolvemos, ja resolvi, ja foi resolvido, resolvi, arrumou, consertou, arrumaram, resolveram, isso foi em, foi em 2022, foi em 2023
    it risolto, tutto risolto, gia risolto, ho risolto, sistemato, sistemata, sistemati, e stato nel
    de erledigt, gelost, ist behoben, behoben, hat sich erledigt, ist gelost, geklart, repariert, das war 2022, das war 2023, das war im
    fr resolu, c est regle, probleme regle, regle maintenant, a regle, a tout regle, a resolu, arrange, ete regle, c etait en
    id sudah beres, udah beres, sudah teratasi, teratasi, diberesin, diperbaiki, kelar, udah kelar, sudah selesai, itu tahun
    hi theek ho gaya, thik ho gaya, solve ho gaya, sahi ho gaya, fix kiya, fix ho gaya, problem solve, ho gaya theek, suljha diya, suljha, solve kar diya, theek kar diya, sort ho gaya
    # fine: all is well now
    en works now, working now, now works, now working, all good, all set, all fine, fine now, connected at the first, connected on the first, went through, just went through, working again, back to normal, everything works, no problem anymore, works perfectly now, is connected now, works again, now it works, it works now, it now works, now everything works, now it connects, now it is connected, now its connected, it s alive, been connected happily, connected happily, all green, got through, no longer happens, all sorted, sorted now, its working, it is working, up and running, now fine, works like a charm now, is fine now, all okay, account healthy, nothing missing, confirmed fixed, all okay now, now it connected, and it connected, it just connected, cleared it up, got a green tick, green tick at, with a green check, got the green, zero issues, zero problems
    es ya funciona, ya quedo, quedo conectado, quedo listo, ya esta listo, ya anda, todo ok, todo bien, todo en orden, ya pude, ya conecto, funciona perfecto, quedo todo, ahora funciona, ahora anda, conecto a la primera, ya esta andando, ya quedo todo, paso directo, paso todo, lo logre, conecto de una, quedo andando, cuenta sana, se resolvio, ya aparecio, anda de diez ahora, ya esta resuelto, ya esta solucionado, ya salio, ya se conecto, ya me dejo, ya esta conectado, app al dia, al dia ahora, quedo andando, tilde verde, check verde, tick verde, cero problema, cero problemas, cero drama
    pt deu certo, ja funciona, ja conectou, consegui conectar, tudo certo, tudo ok, ta conectado, agora foi, ta funcionando, agora funciona, chegando certinho, conectou de primeira, passou tudo, passou direto, foi direto, ja ta funcionando, voltou a funcionar, deu tudo certo, conectou certinho, ta tudo funcionando, ja deu certo, check verde, tique verde, zero problema, zero problemas
    it adesso funziona, ora funziona, tutto ok, tutto a posto, al primo colpo, funziona tutto, tutto funziona, e passato tutto, collegato subito, e andato tutto bene, ora e tutto, tutto a posto, spunta verde, zero problemi, fatto
    de geht jetzt, funktioniert jetzt, jetzt geht, jetzt funktioniert, lief einfach durch, lief durch, alles gut, alles in ordnung, hat geklappt, lauft jetzt, lauft wieder, geht wieder, hat funktioniert jetzt, lauft alles, jetzt ist alles, alles lauft, klappt jetzt, geht alles, haken grun, gruner haken, grunes hakchen, null probleme
    fr marche maintenant, c est bon, tout marche, tout fonctionne, ca remarche, fonctionne maintenant, cest passe direct, c est passe, passe direct, ca marche maintenant, tout est bon, cest bon, tout roule, coche verte, zero souci, zero probleme
    id sudah bisa, udah bisa, sudah normal, udah normal, sudah aman, bisa kak makasih, udah oke, sudah berhasil, berhasil, udah lancar, sudah lancar, sudah terhubung, udah connect, sudah connect, mantap, centang hijau, nol masalah
    hi sab theek, sab thik, ab chal raha, ab theek, ho gaya connect, chal gaya, ab sahi, sab sahi chal raha hai
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
    en before we start, before i start, before starting, havent started, not started yet, didnt start yet, before we begin, signup not attempted, not attempted, starting tomorrow, starting monday, starting tuesday, starting wednesday, starting thursday, starting friday, planning ahead, just planning, we start in, going to start, they start on, will start, nothing asked so far, flow not opened, havent opened, no attempt yet, before we connect, not yet attempted, booked for, slot booked, yet to start, start next week, before we sign up, before signing up, before buying, comparing, comparing you
    es antes de empezar, antes de arrancar, antes de comenzar, todavia no intento, todavia no empezamos, no arrancamos, todavia no arranque, aun no abren la ventana, aun no abren, todavia no arrancamos, aun no empezamos, todavia no conecte, sin intentar, no se intento, empieza manana, arranca manana, a la espera de que arranque, vamos a empezar, todavia no abrimos, empiezan el lunes, sin iniciar, antes de contratar, estamos comparando, evaluando pasarnos, en negociacion, estamos evaluando pasar
    pt antes de comecar, ainda nao tentou, ainda nao tentei, ainda nao comecamos, vai comecar, ainda nao abriu, vamos comecar, nao foi tentado, ainda nao iniciou, conexao marcada, comeca amanha, vai conectar amanha, agendado para, sem tentativa ainda, nao iniciado, antes de contratar, estamos comparando, em negociacao
    it prima di iniziare, prima di cominciare, non abbiamo ancora iniziato, iniziamo domani, comincia domani, ancora non iniziato, non ancora iniziato, partiamo lunedi, prima di partire, iniziera, prima di comprare, stiamo confrontando, in trattativa
    de bevor wir anfangen, bevor wir starten, noch nicht angefangen, bevor ich anfange, wir fangen fruhestens, fangen erst, startet am, noch nicht gestartet, starten nachste woche, beginnen erst, vor dem start, los geht es erst, fangen an am, bevor wir bestellen, vergleichen gerade, wir vergleichen
    fr avant de commencer, pas encore commence, on commence lundi, commence demain, pas encore essaye, pas encore lance, demarrera, avant de demarrer, on demarre, nous commencerons, avant de souscrire, nous comparons, on compare
    id sebelum mulai, belum mulai, mulai besok, besok mulai, belum dicoba, belum dimulai, akan mulai, mulai senin, rencana mulai, membandingkan, lagi bandingin
    hi shuru karne se pehle, kal start, kal se shuru, abhi shuru nahi, start nahi kiya, kal shuru, start karenge, compare kar rahe
    #! other-product: another product of Meta's or of a chat company
    * google, gmail, linkedin, twitter, snapchat, tinder, uber, discord, slack, zoom, microsoft, outlook, hotmail, shopify, woocommerce, stripe, paypal, netflix, spotify, airbnb, ebay, steam, playstation, xbox, fortnite, amazon, icloud, shopee, tokopedia, vinted, signal, viber, wechat, instagram, insta, telegram, tiktok, messenger, facebook page, fb page, facebook ads, ads manager, ads account, meta ads, t mobile, verizon, movistar, vodafone, telekom, airtel, jio, telkomsel, indihome, orange, sfr, tigo
    en ad account, ads, facebook group, facebook profile, facebook shop, competitor, competitors, website, web page, hosting, domain, email password, landing page
    es pagina de facebook, pagina de fb, anuncios, publicidad, cuenta publicitaria, grupo de facebook, perfil de facebook, competencia, pagina web, sitio web, hosting, dominio
    pt pagina do facebook, pagina do face, anuncios, conta de anuncios, grupo do facebook, perfil do facebook, concorrente, concorrencia, site, hospedagem, dominio, senha do e mail
    it pagina facebook, inserzioni, account pubblicitario, gruppo facebook, profilo facebook, concorrente, concorrenza, sito, sito web, hosting, dominio
    de facebook seite, facebookseite, werbekonto, anzeigen, facebook gruppe, facebook profil, konkurrenz, mitbewerber, webseite, website, hoster, hosting, domain
    fr page facebook, publicites, compte publicitaire, groupe facebook, profil facebook, concurrent, concurrence, site web, notre site, hebergeur, nom de domaine
    id halaman facebook, halaman fb, iklan, akun iklan, grup facebook, kompetitor, pesaing, website, hosting, domain
    hi facebook page, fb page, facebook ke page, ads, ad account, facebook group, competitor, website, hosting, domain
    #! disclaims: what somebody says has nothing to do with us
    en nothing to do with, not about kapso, not about whatsapp, not whatsapp, not about you, wrong department
    es nada que ver con ustedes, no tiene nada que ver, no es de ustedes, no es por kapso, nada que ver con kapso
    pt nada a ver com voces, nao tem nada a ver, nada a ver com o kapso
    it non c entra niente, niente a che fare, non c entra con voi
    de nichts mit euch, hat nichts mit, nichts mit kapso
    fr rien a voir avec vous, n a rien a voir, rien a voir avec kapso
    id ga ada hubungan, bukan soal wa, salah kamar
    hi koi lena dena, aapse matlab nahi
    #! elsewhere: another matter
    * hdfc, sbi, icici, upi, mercado pago, nubank, bbva, santander, ifood, rappi, glovo, dhl, fedex, mercadona, paytm, phonepe, gojek, shopee, tokopedia, bca, mandiri, vinted
    en bank, invoice, parcel, package, courier, ticket for, concert, concert ticket, train, tunnel, flight, legal team, legal department, router, internet provider, parking, recipe, gym, hotel, mortgage, loan, discount, excel, insurance, landlord, savings, doctor, museum, library card, gas, electricity, water bill, receipt, proof of payment, brokerage, car park, parking ticket, cinema, team mate, bailiff, tax office, gmail, boarding pass, boarding, wifi password, gas bill, plumber, boiler, shower, printer, washing machine, dentist appointment, broadband, passport, visa application, folio, raffle, league, football, games, gaming, dating app, online shop order, utility, electricity bill, doorbell, supermarket, loyalty card, gift card, voucher, festival, theatre, stadium, payslip, salary, pension, car insurance, vpn, laptop charger, driving licence, bus, metro, homework, exam, credit note, statement, accounts receivable, photography, vaccine, clinic appointment, pharmacy pickup, grant, subsidy, wifi, wi fi, modem, pos terminal, hospital, licence, rent, atm, esim, roaming, phone plan, phone contract, fibre, cable guy, internet is out, internet is down, no internet, internet went
    es banco, factura, facturas, paquete, pedido, concierto, tren, vuelo, pasajes, area legal, router, proveedor de internet, estacion*, receta, medico, prestamo, credito, harina, excel, gimnasio, hotel, sucursal, alquiler, seguro medico, abogado, comprobante, recibo, juego, jueguito, partido, entrenador, equipo de futbol, futbol, cine, entradas del, mercadopago, cajero, tarjeta del super, supermercado, impresora, plomero, multa, patente, folio, boleto, colectivo, subte, examen, tarea, carnet, lavarropas, gas, pasaporte, sueldo, nomina, jubilacion, cartelera, obra social, turno del medico, cuota, aguinaldo, menu del, la luz de casa, verduleria, peaje, correos, aduana, fotografia, vacuna, curso, historia clinica, veterinaria, subsidio, remedio, nota de credito, wifi, modem, suegra, licencia de conducir, esim, roaming, fibra, plan de datos, alquiler del, sin internet, corto internet, se fue internet, internet caido
    pt banco, boleto, fatura, encomenda, pedido, ingresso, trem, voo, passagem, juridico, roteador, provedor de internet, estacion*, medico, emprestimo, predio, elevador, condominio, academia, aluguel, ifood, elevador, word, nota fiscal, comprovante, vencimento, jogo, joguinho, futebol, partida, caixa economica, ingressos, cinema, crach*, impressora, encanador, multa, detran, passaporte, salario, prova, faculdade, onibus, metro, entregador, supermercado, conta de luz, estacionamento, sorteio, historico escolar, plano de saude, consorcio, correios, holerite, itau, bradesco, pix, fotografia, vacina, operadora, financiamento, remedio, curso, bolsa, pro saque, do saque, sacar dinheiro, wifi, modem, sogra, maquininha, vestibular, esim, roaming, fibra, sem internet, internet caiu, a internet caiu
    it banca, fattura, pacco, biglietto, treno, concerto, volo, palestra, legale, medico, partita, allenatore, calcio, gioco, corriere, bolletta, parcheggio, cinema, biglietti, stampante, idraulico, stipendio, multa, passaporte, esame, spesa, supermercato, poste, bancomat, assicurazione, codice fiscale, spedizione, fotografia, vaccino, sovvenzione, wifi, modem, suocera, patente, linea internet, esim, roaming, fibra, affitto, senza internet, saltato internet, internet e saltato
    de rechnung, paket, bahn, bahnticket, konzert, depot, flug, router, arzt, rechtsabteilung, versicherung, miete, sparkasse, strom, spiel, fussball, trainer, konzertkarte*, konzertticket*, parkhaus, parkplatz, kino, ec karte, girokonto, uberweis*, bahnfahr*, drucker, wohnung, vermieter, gehalt, ausweis, fuhrerschein, prufung an der uni, paketdienst, stromanbieter, internetanbieter, handyvertrag, impf*, kita, finanzamt, hotelbuchung, fotografie, impfung, forderung, gutschrift, wlan, schwiegermutter, fahrschule, esim, roaming, glasfaser, festnetz*, kein internet, internetausfall, ohne internet
    fr banque, facture, colis, livreur, billet, train, concert, vol, routeur, juridique, medecin, assurance, loyer, fournisseur d internet, match, entraineur, jeu, parking, cinema, stade, imprimante, plombier, salaire, amende, passeport, examen de conduite, permis de conduire, supermarche, box internet, mutuelle, carte vitale, virement, impots, place de concert, photographie, vaccin, subvention, avoir comptable, wifi, modem, belle mere, livebox, esim, roaming, fibre, forfait, coupe internet, plus d internet, sans internet, panne d internet
    id bank, faktur, invoice, paket, kurir, tiket, kereta, konser, pesawat, asuransi, dokter, bola, pertandingan, pelatih, game, parkir, bioskop, listrik, pln, gaji, paspor, sim card habis, ujian, kampus, sekolah, shopee, ongkir, resi, kurirnya, token listrik, konsernya, transfer bank, atm, belanja, kereta api, pinjol, vaksin, beasiswa, wifi, modem, mertua, sim a, esim, roaming, pulsa, kuota, internet mati, ga ada internet, internet rumah
    hi bank, airtel, parcel, courier, flight, train, doctor, invoice, bijli, atm, cricket, match, movie, parking, ghar ka, kiraya, salary, exam, school fees, recharge, delivery boy, swiggy, zomato, aadhaar, gas cylinder, petrol, bijli ka bill, wifi, modem, saas, driving license, esim, roaming, fiber, sim plan, internet band, net band
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
    en unsubscribe, free trial, off today, no longer want these emails, out of office, opt out here, start your trial, grow your business, open rates, click here to get started, wrong chat, meant for someone else, newsletter signup, forget about, book a demo, your demo, start now
    es darse de baja aqui, responde baja, prueba gratis, primer mes gratis, dejar de recibir, me equivoque de chat, chat equivocado, era para otro chat, dias gratis, olvidate de, olvidese de, pide tu demo, solicita tu demo, chau bloqueos
    pt descadastr*, sair da lista, teste gratis, nao receber mais, chat errado, era pra outro grupo, mandei errado, clique e garanta, janela errada, chega de, esqueca, peca sua demo, solicite uma demo
    it disiscriviti, prova gratuita, annulla iscrizione, chat sbagliata, dimentica, dimenticati, richiedi una demo, prenota una demo
    de abmelden vom newsletter, newsletter abbestellen, kostenlos testen, falscher chat, abwesenheitsnotiz, gratis testen, schluss mit, nie wieder, demo buchen, jetzt demo
    fr se desabonner, desabonnez, essai gratuit, mauvaise conversation, desinscrire, fini les, oubliez, demandez une demo, reservez une demo
    id berhenti berlangganan, uji coba gratis, salah kirim, salah chat, coba gratis, ga perlu khawatir, lupakan, pesan demo, minta demo
    hi galat chat, unsubscribe, free trial, wrong chat, tension khatam, bhool jao, demo book, free demo
    #! instructed: what somebody was told to do or to look at, not what happened
    en told them to, told cust, told customer, told client, told him to, told her to, explained, advised, instructions sent, reminded, talked them through, walked them through, sent the guide, sent instructions, asked them to check, i ll check, to be checked, warn people, warned, note to self, tell people
    es se le explica, se le explico, le explique, indicaciones, instrucciones enviadas, se le indico, le indique que, se le pidio, se le recuerda, que mire, que revise, se explico, le avise, les avise, le dije que si, le recomende
    pt orientacoes enviadas, orientei, orientado, expliquei, foi explicado, foi orientado, instrucoes enviadas, pedi pra verificar, pedi para verificar, avisei, falei pra ela, falei pra ele, recomendei
    it spiegato, istruzioni inviate, gli ho spiegato, le ho spiegato, indicazioni inviate, le ho detto, gli ho detto, avvisato
    de erklart, hingewiesen, anleitung geschickt, anweisungen, hab ihr gesagt, hab ihm gesagt, geraten
    fr explique au client, consignes envoyees, instructions envoyees, je lui ai explique, rappele au client, lui ai dit, leur ai dit, conseille de
    id dijelaskan, sudah diinfokan, diarahkan, panduan dikirim, disarankan, saya bilangin, sudah bilang ke, udah bilang ke
    hi samjha diya, bata diya, samjhaya, instructions bhej, guide bhej, bol diya hai, keh diya
    #! begins: to begin or to try it
    en start, started, starting, begin, begun, began, attempt, attempted, tried, pressed, opened, launched, clicked, run, open, opens, try, click, press, scan, connect, enter
    es arranc*, empez*, empiez*, comenz*, comienz*, intent*, inici*, abren, abrieron, abrio, abrimos, conectamos, entro, abro, pruebo, escaneo, conecto, toco, hago clic
    pt comec*, inici*, tent*, abriu, abriram, abro, entro, escaneio, clico, conecto
    it cominci*, inizi*, provat*, avviat*, apro, entro, provo, clicco
    de angefangen, gestartet, begonnen, versucht, gedruckt, starten, anfangen, offne, scanne, probiere, klicke, drucke, verbinde
    fr commenc*, demarr*, essaye, lance, lancee, ouvre, scanne, clique, connecte
    id mulai, dimulai, dicoba, mencoba, coba, buka, klik, sambungin
    hi shuru, start, try, kholta, kholti, kholte, scan, connect karta, dalta, daalta
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
