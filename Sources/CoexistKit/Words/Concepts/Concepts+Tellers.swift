extension Concept {
  /// Words of grammar that tell who says it, asks it, or did it.
  static let tellers: StaticString = """
    #! ask-first: begins a question that tells nothing, as the first word of a sentence
    en does, will, should, may, would, could, can, is there, are there
    es puede, pueden, podemos, podria, podrian
    pt pode, podem, podemos, poderia
    it puo, possono, possiamo, si puo
    de kann, konnen, darf, durfen, muss
    fr peut, peuvent, pouvons, est ce
    id apakah, apa, boleh
    hi kya
    #! why: asks why it is so, or how to get rid of it
    en why, how come, what now, what do i do, what should i do, what to do, how do i fix, how do i solve, how can i fix, how to fix, how do we fix, get rid of, is it normal, is this normal, is that normal, normal that, whats wrong, what is wrong, where are my, where are our, where are the old, where did our, where did my, where are all
    es por que, porque, xq, pq, que hago, q hago, que hacemos, como arreglo, como soluciono, como resuelvo, como arreglamos, es normal, normal que, donde estan mis, donde estan los, donde estan las, donde quedaron
    pt por que, porque, pq, o que faco, oq faco, e agora, como resolvo, como arrumo, como resolver, e normal, normal pedir, cade, cade as, cade os, onde estao
    it perche, come mai, che faccio, cosa faccio, come risolvo, e normale, che fare, dove sono finit*, dove sono le, dove sono i
    de warum, wieso, weshalb, was tun, was nun, was jetzt, wie behebe, wie lose ich, ist es normal, ist das normal, normal dass, was mach ich, wo sind, wo bleiben
    fr pourquoi, que faire, quoi faire, comment regler, comment resoudre, c est normal, cest normal, est ce normal, est il normal, normal que, ou sont, ou sont passes, ou est passe
    id kenapa, mengapa, kok, napa, harus gimana, solusinya, normal ga, apa normal, kemana, ke mana
    hi kyu, kyun, kyon, kyo, kya karu, kya karun, kya kare, kaise theek, normal hai, kahan gayi, kahan gaye, kaha gayi, kaha gaye, kidhar gaye
    #! means: says what a number or a word stands for
    en means, mean, meaning, meant, stands for, stand for, is about, refers to
    es significa, significan, quiere decir, se refiere, corresponde a
    pt significa, significam, quer dizer, se refere, corresponde a
    it significa, vuol dire, si riferisce, corrisponde a
    de bedeutet, bedeuten, heisst, steht fur, bezeichnet
    fr signifie, signifient, veut dire, correspond a
    id artinya, berarti, maksudnya, arti
    hi matlab, ka matlab
    #! did: in front of what somebody did: already, or the helping verb of what is past
    en we, i, already, have, ive, weve, had, just, then, admin, admins, colleague, boss, owner, team, assistant
    es ya, hemos, he, habiamos, recien, admin, administrador, administradora, colega, jefe, jefa, equipo, duena, dueno
    pt ja, temos, tinhamos, acabei de, acabamos de, admin, administrador, administradora, colega, chefe, equipe, dono, dona
    it abbiamo, ho, gia, avevamo
    de haben, habe, hab, hatten, schon
    fr avons, ai, jai, j ai, avions, deja, on a
    id sudah, udah, udh, sdh, telah
    hi humne, maine, hamne
    #! looks: to look at a place
    en looked, checked
    es mirado, miramos, mire, revisado, revisamos, revise, fijado, fijamos
    pt olhado, olhou, olhei, olhamos, conferido, conferi, conferiu, checado, verificado
    it guardato, controllato
    de nachgesehen, geschaut, nachgeschaut, gepruft
    fr regarde, verifie
    id dicek, dilihat
    hi dekha, check kiya
    #! inquired: somebody asked whether
    en ask if, ask whether, asked if, asked whether, asks if, asks whether, asking if, asking whether, asking should, asks should, asked should, asking can, asks can, only asked, wanted to know, wonders if, wonders whether, just asked
    es pregunto si, pregunta si, preguntan si, preguntaba si, solo pregunto, quiso saber
    pt perguntou se, pergunta se, so perguntou, quis saber, perguntaram se
    it ha chiesto se, chiede se, ha solo chiesto, voleva sapere
    de fragte ob, gefragt ob, fragt ob, wollte wissen, wollte nur wissen
    fr a demande si, demande si, voulait savoir, a juste demande
    id tanya apakah, nanya apakah, nanya apa, cuma tanya, cuma nanya, tanya kalau
    hi pucha ki, puch raha, puch rahi, pucha tha, poocha ki
    #! guide: a guide or a rule that somebody reads
    en documentation, guide, manual, article, faq, tutorial, help page, webinar, course, blog, i read on, i read that, read somewhere, i heard, heard that, google says, help center, quoting, quote from, readme, the video, your video, changelog, release notes, test plan, test cases, help centre, common codes, common errors, list of codes, list of errors, list of error codes, in the news, on the news, newspaper, on the radio, saw on tv, reddit, rumour, rumours, macro, canned response, canned reply, saved reply, snippet, reply template, stock answer, suggested reply, help pages, your help, help site, your website says, the docs, your docs, docs say, docs says, api docs, developer docs
    es documentacion, guia, manual, articulo, tutorial, instructivo, lei que, lei en, escuche que, me contaron que, centro de ayuda, cito, el video, su video, changelog, notas de version, plan de pruebas, codigos comunes, errores comunes, lista de errores, lista de codigos, en las noticias, en el noticiero, noticiero, en el diario, en el periodico, en la tele, vi en internet, rumor, rumores, respuesta modelo, respuesta guardada, respuesta rapida, texto modelo, macro, paginas de ayuda, pagina de ayuda, su web, un curso, el curso, curso de, su curso
    pt documentacao, guia, manual, artigo, tutorial, li que, li em, ouvi dizer, ouvi falar, central de ajuda, citando, o video, changelog, plano de testes, notas da versao, codigos comuns, erros comuns, lista de erros, lista de codigos, no jornal, nas noticias, na tv, vi na internet, boato, boatos, na radio, resposta pronta, resposta padrao, resposta modelo, texto pronto, macro, li num, li numa, li no, paginas de ajuda, pagina de ajuda, um curso, o curso, no curso, curso de, seu curso
    it guida, documentazione, manuale, articolo, tutorial, corso, ho letto che, ho letto su, ho sentito che, centro assistenza, cito, il video, changelog, piano di test, codici comuni, errori comuni, elenco degli errori, elenco dei codici, sul giornale, al telegiornale, nelle notizie, alla radio, visto in tv, risposta pronta, risposta modello, testo tipo, macro, pagine di aiuto, pagina di aiuto
    de anleitung, doku, dokumentation, handbuch, artikel, hilfeseite, leitfaden, gelesen dass, habe gelesen, hab gelesen, gehort dass, zitat, hilfe seite, aus eurer hilfe, hilfebereich, das video, euer video, eurem video, changelog, testplan, haufige codes, haufige fehler, fehlerliste, liste der fehler*, in der zeitung, im fernsehen, in den nachrichten gelesen, im radio, geruchte, textbaustein, antwortvorlage, makro, musterantwort, standardantwort, hilfeseiten
    fr doc, docs, documentation, guide, manuel, article, tuto, tutoriel, mode d emploi, j ai lu, jai lu, j ai entendu dire, centre d aide, citation, je cite, la video, votre video, changelog, plan de test, codes courants, erreurs courantes, liste des erreurs, liste des codes, dans le journal, aux infos, a la tele, a la radio, rumeur, reponse type, texte type, reponse enregistree, macro, pages d aide, page d aide
    id panduan, dokumentasi, artikel, tutorial, petunjuk, baca di, denger denger, dengar dengar, katanya orang, pusat bantuan, kutipan, videonya, changelog, rencana uji, kode umum, daftar kode, daftar error, daftar kesalahan, di berita, di koran, di tv, di medsos, kabarnya, balasan template, template balasan, jawaban standar, makro, halaman bantuan
    hi guide, docs, documentation, manual, article, suna hai, padha hai, padha tha, video me, changelog, test plan, common codes, common errors, news me, akhbar me, tv pe, khabar, ready reply, saved reply, standard reply, macro, help page
    #! follows: to follow a guide
    en follow*, like your, like ur, like the article, as your, as described, as per
    es segui*, sigo
    pt segui*, sigo
    it seguit*, seguend*, seguo, seguire, seguiamo
    de nach, befolg*, gefolgt
    fr suiv*
    id ikut*, sesuai
    hi follow*, dekh ke
    #! anothers: somebody whose number is not ours
    en friend, friends, neighbour, neighbours, neighbor, acquaintance, someone i know, somebody i know, another client, another customer, other clients, other customers, wife s, wifes personal, mums, my mums, aunt, uncle, cousin, brother in law, sister in law, sister in laws, cousins, aunts, my mum has, my mum uses, my dad has, my sister has, next door, the guy next, next shop, the shop across
    es un amigo, una amiga, mi amigo, mi amiga, conocido, conocida, vecino, vecina, otro cliente, otra clienta, otros clientes, mi vieja, mi madre, mi mama, mi abuela, mi primo, mi prima, mi tia, mi tio, mi cunado, mi cunada, mi suegra, un pariente, de al lado, el de enfrente, la de enfrente
    pt um amigo, uma amiga, meu amigo, minha amiga, conhecido, conhecida, vizinho, vizinha, outro cliente, outra cliente, outros clientes, minha mae, minha vo, minha tia, meu tio, meu primo, minha prima, meu cunhado, minha cunhada, minha sogra, um parente, aqui do lado, da loja do lado, do vizinho
    it un amico, un amica, mio amico, mia amica, conoscente, un altro cliente, altri clienti, mia madre, mia suocera, mia zia, mio zio, mio cugino, mia cugina, mio cognato, mia cognata, qui accanto, della porta accanto
    de bekannter, bekannte, bekannten, ein freund, eine freundin, kumpel, nachbar*, anderer kunde, anderen kunden, meiner mutter, meine mutter, tante, onkel, cousin, cousine, schwager, schwagerin, nebenan
    fr un ami, une amie, mon ami, mon amie, copain, copine, voisin, voisine, un autre client, autres clients, ma mere, ma tante, mon oncle, mon cousin, ma cousine, beau frere, belle soeur, d a cote
    id teman, temen, tetangga, kenalan, klien lain, pelanggan lain, ibu saya, sepupu, om saya, tante saya, saudara saya, ipar, adik saya, adik sy, adik gue, abang saya, kakak ipar, sistem sebelah, toko sebelah
    hi dost, padosi, mummy, chacha, bua, mausi, jija, cousin, saali, bagal wala, bagal wale
    #! ask: begins a question that tells nothing
    en how do, how can, how to, how long, how much, how many, how often, can i, can we, can you, can my, can the, could i, could you, could we, do i, do we, do you, does it, does kapso, does the, does that, is it possible, will it, will i, will we, will my, will the, would it, would my, would i, should i, should we, what happens, am i, may i, is it ok, do they, difference between, what is, what are, just asking, whats the, what would, any truth
    es como puedo, como hago, como se, como vinculo, como conecto, como agrego, como hacemos, se puede, puedo, podemos, pueden, podria, podrian, cuanto, cuantos, cuanta, que pasa, que diferencia, es posible, hace falta, conviene, cual es, que significa, quisiera saber, queria saber, me gustaria saber, que es
    pt como faco, como coloco, como conecto, como posso, como vinculo, como funciona, posso, podemos, pode, da pra, da para, quanto, quantos, qual, e possivel, tem como, o que acontece, o que significa, queria saber, gostaria de saber, o que e
    it come, posso, possiamo, quanto, si puo, e possibile, cosa succede, qual, vorrei sapere
    de wie, kann ich, kann man, konnen wir, was passiert, darf, gibt es, muss ich, ist es moglich, was kostet, was ist
    fr comment, puis je, peut on, est ce que, combien, est il possible, que se passe, quelle, quel, je voudrais savoir
    id bagaimana, gimana, apakah, berapa, bisakah, boleh, apa bisa, cara
    hi kaise, kya, kitna, kitne
    #!> says: somebody or something says it
    en says, said, saying, tells, told, mention, mentions, mentioned, states, reads, claims, it goes, complains, telling, they say, window say, it say, moans, moaning, whines, grumbles, nags, insists, warns, warning
    es dice, dicen, dijo, decia, diga, digan, indica, informa, menciona, avisa, sale que, sale q, aparece que, pone que, reclama, diciendo, alega, alegando, reniega, reclamando, avisando, advierte, dizque, dizq, disque
    pt diz, dizem, disse, fala, falou, falam, falando, informa, avisa, menciona, aparece que, aparece q, dizendo, reclamando, resmunga, avisando, adverte, acusa
    it dice, dicono, detto, scritto, dicendo
    de sagt, steht, heisst, meldet, gesagt
    fr dit, disent, indique, marque, disant
    id katanya, bilang, tertulis, dibilang, tulisannya, kata
    hi bol, bolta, bata, likha, keh, kehta, bole, bola, boli, bolti, bolte, likha hai
    """
}
