extension Concept {
  /// Words of grammar, which say what becomes of the others (``Grammar``), and the small words that
  /// tell the language.
  static let grammar: StaticString = """
    #! mark: small words that tell the language
    en the, is, it, my, and, to, of, we, you, that, with, for, are, was, this, have, says, not, im, on, at, they, but, from, your, our, its, when, what, how, just, got, now, since, been, there, here, an, has, then, every, without, because, after, in
    es el, la, los, las, que, en, un, una, mi, me, y, con, por, para, es, lo, del, al, q, pero, sale, dice, muy, tengo, se, esta, ya, de, le, nos, cuando, hola, su, como, porque, todo, tiene, hay, fue, donde, quiero, tambien, este, ese, eso, yo, ni, si, sin, sus, tu, te, mis, son, desde, estan, a, d, ha, han
    pt o, os, as, que, do, da, na, em, um, uma, meu, minha, e, com, por, pra, nao, eu, ele, ela, mas, ja, fala, diz, voces, vcs, ta, q, dos, das, tem, isso, de, me, seu, sua, ao, oi, pelo, foi, para, esta, como, mais, porque, tudo, tambem, esse, essa, nos, sem, era, nem, meus, minhas, aqui, numa, pq, vc, tbm, pela, desde, te, se, la, nas
    it il, lo, gli, che, di, un, una, mi, con, per, non, sono, ho, della, del, alla, questo, piu, anche, nel, la, e, al, ciao, come, quando, dal, dei, delle, dice, devo, mia, mio, c, perche, questa, sul, sulla, ma, ci, ha, era, si, le, se, a, in, da, nn, xke, ke, l, dell
    de der, die, das, ist, und, nicht, ich, wir, mit, ein, eine, auf, zu, von, steht, schon, den, dem, hab, im, bei, da, seit, war, wird, kein, keine, noch, er, sie, es, an, als, wie, was, aber, nur, man, uns, mir, mich, haben, hat, sich, vom, zum, unser, unsere, habe, sind, aus, nach, diese, dieses, einem, einen, fur, oder, in, nich, nix, ne
    fr le, la, les, de, un, une, mon, ma, et, avec, pas, que, est, je, il, nous, du, des, pour, sur, ca, dans, votre, on, au, ne, mes, notre, jai, ce, qui, mais, moi, se, sa, son, a, aussi, nos, ils, elle, chez, d, qu, n, y, ete, tout, leur, vous, cette, cet, l, si, depuis, par, m, ai, quil, nest, cest, trop, temps, deja, quand, ds, pr, tt, g
    id yang, yg, saya, di, ke, dari, sudah, tidak, ini, itu, dan, ada, bisa, udah, kok, ga, gak, min, kak, aku, nya, lagi, untuk, kami, anda, aja, belum, masih, mau, pas, lewat, juga, karena, dengan, pada, jadi, terus, sama, tapi, pesan, sekarang, tadi, ya, kalau, katanya, muncul, lalu, baru, semua
    hi hai, ka, ki, ke, ko, me, mera, mere, meri, nahi, raha, rahi, kya, se, aur, to, bhi, ho, tha, kar, bol, abhi, pe, wo, ye, haan, main, bhai, hua, rahe, ne, mein, hum, hamara, hamare, koi, kuch, nhi, toh, gaya, gayi, karo, kiya, wala, wale, jab, tab, ab, aaj, sab, nai, kisi, usko, isko, mujhe, ek, agar, dusre, dusra
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
    de ohne
    hi na, bina, mat, nai
    #! not-behind: denies what stands before or after it
    de nicht, kein, keine, keinen, keinem, keiner, nie, nix, nichts, niemand, weder, nich, nicht mehr, net
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
    en if, unless, in case, whether, suppose, imagine, hypothetically, say we, someday, in theory, theoretically, hypothetical, when a client says, when a client asks, when a customer says, when a customer asks, when someone says, when someone asks, supposing, lets say, let s say, what if, say our, say the, say my
    es en caso, por si, si acaso, supongamos, suponiendo, imaginate, imaginemos, que si, q si, cuando un cliente dice, cuando un cliente pregunta, cuando alguien dice, cuando alguien pregunta, pongamos que, digamos que, que pasaria si, imaginese que, suponga que
    pt por acaso, suponha, suponhamos, imagina se, quando um cliente diz, quando um cliente pergunta, quando alguem diz, vamos supor, digamos que, imagina que, vamos dizer que, e se
    it qualora, nel caso, supponiamo, che se, quando qualcuno, quando un cliente dice, quando un cliente chiede, mettiamo che, poniamo che, immaginiamo, diciamo che, facciamo che
    de wenn, falls, angenommen, wenn ein kunde sagt, wenn ein kunde fragt, nehmen wir an, nehmen wir mal an, mal angenommen, gesetzt den fall, stell dir vor, was ware wenn
    fr au cas, supposons, imaginons, que si, quand un client dit, quand un client demande, admettons, mettons que, disons que, imagine que, et si
    id kalau, kalo, klo, jika, bila, misal, misalnya, apabila, andai, seandainya, kalau ada yang bilang, kalau ada yang tanya, umpama, umpamanya, andaikan, anggap saja, katakanlah
    hi agar, yadi, if, jab koi bole, jab koi puche, maan lo, man lo, maan lijiye, man lijiye, maano, manlo
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
    en why, how come, what now, what do i do, what should i do, what to do, how do i fix, how do i solve, how can i fix, how to fix, how do we fix, get rid of, is it normal, is this normal, is that normal, normal that, whats wrong, what is wrong, where are my, where are our, where are the old, where did our, where did my, where are all
    es por que, porque, xq, pq, que hago, q hago, que hacemos, como arreglo, como soluciono, como resuelvo, como arreglamos, es normal, normal que, donde estan mis, donde estan los, donde estan las, donde quedaron
    pt por que, porque, pq, o que faco, oq faco, e agora, como resolvo, como arrumo, como resolver, e normal, normal pedir, cade, cade as, cade os, onde estao
    it perche, come mai, che faccio, cosa faccio, come risolvo, e normale, che fare, dove sono finit*, dove sono le, dove sono i
    de warum, wieso, weshalb, was tun, was nun, was jetzt, wie behebe, wie lose ich, ist es normal, ist das normal, normal dass, was mach ich, wo sind, wo bleiben
    fr pourquoi, que faire, quoi faire, comment regler, comment resoudre, c est normal, cest normal, est ce normal, est il normal, normal que, ou sont, ou sont passes, ou est passe
    id kenapa, mengapa, kok, napa, harus gimana, solusinya, normal ga, apa normal, kemana, ke mana
    hi kyu, kyun, kyon, kyo, kya karu, kya karun, kya kare, kaise theek, normal hai, kahan gayi, kahan gaye, kaha gayi, kaha gaye, kidhar gaye
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
    #! did: in front of what somebody did: already, or the helping verb of what is past
    en we, i, already, have, ive, weve, had, just, then
    es ya, hemos, he, habiamos, recien
    pt ja, temos, tinhamos, acabei de, acabamos de
    it abbiamo, ho, gia, avevamo
    de haben, habe, hab, hatten, schon
    fr avons, ai, jai, j ai, avions, deja
    id sudah, udah, udh, sdh, telah
    hi humne, maine, hamne
    #! inquired: somebody asked whether
    en asked if, asked whether, asks if, asking if, only asked, wanted to know, wonders if, just asked
    es pregunto si, pregunta si, preguntan si, preguntaba si, solo pregunto, quiso saber
    pt perguntou se, pergunta se, so perguntou, quis saber, perguntaram se
    it ha chiesto se, chiede se, ha solo chiesto, voleva sapere
    de fragte ob, gefragt ob, fragt ob, wollte wissen, wollte nur wissen
    fr a demande si, demande si, voulait savoir, a juste demande
    id tanya apakah, nanya apakah, nanya apa, cuma tanya, cuma nanya, tanya kalau
    hi pucha ki, puch raha, puch rahi, pucha tha, poocha ki
    #! at: in front of a place
    en on, from, at, off
    es en, de
    pt no, na, do, da, em
    it su, da, nel
    de bei, auf, von
    fr sur, chez, de
    id di, dari
    hi pe, par, se
    #! hears: to read or to hear of something
    en read, saw, heard, seen, watched
    es lei, vi, escuche, oi, vimos, leimos, salio en
    pt li, vi, ouvi, vimos, lemos, deu no, passou no
    it letto, visto, sentito
    de gelesen, gesehen, gehort
    fr lu, vu, entendu
    id baca, lihat, dengar, denger
    hi padha, dekha, suna
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
    fr marche, marchent, fonctionne, fonctionnent, roule, a 100, passe, passent
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
    #! all: all of it
    en everything, all, both
    es todo, todos, todas, los dos
    pt tudo, td, todos, todas, os dois
    it tutto, tutti, tutti e due
    de alles, alle, beide
    fr tout, tous, toutes, les deux
    id semua, semuanya
    hi sab, saare
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
