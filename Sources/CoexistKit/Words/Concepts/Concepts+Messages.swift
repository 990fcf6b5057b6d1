extension Concept {
  /// Messages, history, files and names.
  static let messages: StaticString = """
    ## customer: whoever writes to the business
    en customer, customers, client, clients, clients write, people, they, contact, buyers, guests, patients, shoppers, everyone, folks, callers, contacts
    es cliente*, la gente, me escriben, gente, pacientes, compradores, alguien me escribe, personas, quien escribe, clientela, comprador
    pt cliente*, o pessoal, pessoal, pacientes, compradores, pessoas, clientela
    it client*, la gente, persone, pazienti, ospiti
    de kunde*, kundin*, leute, kundschaft, patienten, gaste, anfragen
    fr client*, gens, patients, acheteurs, clientele, les gens
    id pelanggan, customer, konsumen, pembeli, orang, pasien, org, orang orang, pembelinya
    hi customer, customers, client, clients, grahak, log, party, patients
    # writes: writes or answers
    en write, writes, wrote, write back, reply, replies, text us, message us, messages me, respond, answer, answers, type, types, typed, responses, wrote in, writing, writes in, replied, replying, answered, answering, i answer, texted, typing, sent us, what i type, responded
    es escrib*, contest*, respond*, mandan, manda, respuestas, respuesta, mande, mando, contesto, respondo, tecleo, escrito, contestado, conteste
    pt escrev*, respond*, respost*, mandam, manda, respostas, mandei, mando, digito, digitei, escrito, respondo, mandou
    it scriv*, rispond*, risposte, scritto, scrivo, rispondo, risposto, mando, mandano, risposta
    de schreib*, antwort*, schrieb, tippe, geschrieben, geantwortet, fragen, schick*, beantwort*
    fr ecri*, repond*, reponses, reponse, ecrit, ecrire, repondre, repondu, tape, envoie, ecrivent, mecri*, menvoie
    id balas*, chat, kirim*, jawab*, nulis, ngetik, ketik, menulis, jawaban, balesan, bales, mengetik
    hi likh*, reply, bhejte, bhejta, likhta, likha, bheja, jawab, reply karta, type, type karta, msg karte, message karte
    ## message: a message
    en message, messages, msg, msgs, conversation, chats, texts, inquiry, inquiries, enquiry, enquiries, chat, convos, convo, replies
    es mensaje*, mje, msj, msjs, chats, chat, consultas, whatsapps, charla, charlas, conversacion, conversaciones, respuestas
    pt mensagem, mensagens, msg, msgs, chat, chats, conversa, conversas, zaps, papo, recado, recados
    it messaggi*, chat, msg, conversazione, conversazioni, risposte
    de nachricht*, chats, msgs, msg, chat, anfragen, unterhaltung*
    fr message, messages, msg, msgs, conversation, conversations, chat, sms des clients, reponses
    id pesan, chat, pesannya, chats, chatnya, percakapan, msg, pesanan masuk
    hi message, messages, msg, msgs, chats, chat, baat, sms aate
    # arrives: it comes in
    en arrive, arrives, arriving, arrived, come in, comes in, coming in, reach, reaches, received, receive, receives, receiving, get, gets, getting, land, lands, landing, landed, show up, shows up, coming, come, comes, came in, gets through, get through, makes it, make it, coming through, turn up, pulled in, synced, passed over, moved over, carried over, transferred, trickle, come across, came across, hits, sync, fires, fire, firing, triggers, triggered, invoked, pop up, pops up, gets called, came over, carried, turns up, come through, knocks, knocked, hit our server, hits our server, makes it to, drop in, drops in, roll in, rolls in, pour in, pours in, beep, beeps, ping, pings, buzz, buzzes, buzzing, filter through, makes it into, get in, gets in, get to, gets to
    es llega, llegan, llego, llegaron, llegando, entra, entran, entro, recibe*, recibo, cae, caen, trajo, trae, viene, vienen, vino, vinieron, ingresa, ingresan, suenan, paso, pasaron, pasan, trajeron, traspas*, llegado, bajaron, recibido, importo, importaron, han pasado, suena, entrando, sincroniz*, sube, suben, se dispara, dispara, cargo, cargaron, subio, subieron, cayo, cayeron, golpea, golpean, tocan la puerta, un golpe, suena el, pita, pitan, vibra, caer, entrar, ingresar, se recibe, se reciben, cayendo en, cae en, caen en
    pt chega, chegam, chegou, chegando, entra, entram, recebe*, recebo, cai, caem, vem, veio, vao, veem, vindo, vieram, passou, passaram, passam, aparece, importou, importaram, trouxe, recebendo, tocam, toca, recebimento, sincroniz*, chegado, sobe, sobem, dispara, subiu, subiram, carregou, bate, batem, bateu, bateram, pinga, pingam, apita, apitam, vibra, cair, entrar, pipoca, pipocam, recebemos, caindo no, caindo na, cai no, cai na, caem no, caem na
    it arriva, arrivano, arrivati, riceve*, ricevo, entrano, arrivato, ricevut*, ricevono, ricevere, entra, arrivata, passat*, vengono, importat*, compare, compaiono, scatta, entra nulla
    de kommt, kommen, ankommen, empfangen, empfange, erhalte, ankommt, rein, reinkommt, reinkommen, kam, kamen, landet, landen, eingeht, eingehen, bekomme, erscheint, ubernommen, importiert, geht ein, gehen ein, mitgekommen, angekommen, durch, empfangt, taucht, kommt an, rubergekommen, ruber gekommen, feuert, gefeuert, auflaufen, laufen auf, taucht auf
    fr arrive, arrivent, recois, recoit, recu, recevons, arrive pas, tombe, tombent, recus, rentrent, rentre, transfere*, importe*, passes, arrivee, arrives, reception, parvien*, remontent, remonte, se declenche, entre, entrent, parviennent
    id masuk, sampai, terima, diterima, menerima, nyampe, muncul, sampe, kirim, nongol, datang, tersinkron, pindah, terimpor, nerima, ketrigger, kebawa, terbawa, nyampai
    hi aate, aata, aati, aaya, aa raha, aa rahe, milte, milta, receive, aaye, ate, aa jata, pahuch, pahunch, aayi, mil rahe, mil, milta hai, aaye nahi, import, aa rahi, dikh raha, pahunchte, pahunch rahe
    ## incoming: from customers
    en incoming, inbound
    es entrante*
    pt recebid*, entrante*
    it in arrivo, in entrata
    de eingehend*
    fr entrant*
    id masuk
    hi incoming
    # empty: nothing in it
    en empty, dead, blank, zero, silence, none, desert, quiet, nada, not a single, not one, zip, radio silence, crickets, clean, all clear, tumbleweed, tumbleweeds, stays silent, silent, dead quiet, not a soul, deathly quiet, deserted, ghost town, graveyard, desert island
    es vaci*, en blanco, en cero, cero, ni uno, ningun mensaje, ninguno, nada de nada, silencio, pelad*, desiert*, ni un mensaje, limpio, limpia, limpios, limpias, ni un alma, mudo, muda, ni una sola, ni uno solo, ni rastro de mensajes, silencio total, cementerio, pueblo fantasma, tierra de nadie
    pt vazi*, zerad*, em branco, zero, nenhuma, nenhum, silencio, nem uma, zerinho, nem um, deserto, limpo, limpa, limpos, limpas, ni uma alma, nem uma alma, mudo, muda, nenhuma vez, silencio total, vazio total, cemiterio, cidade fantasma, as moscas
    it vuot*, zero, nemmeno uno, deserto, nessuno, silenzio, bianca, neanche uno, pulito, pulita
    de leer, nullkommanix, kein einziger, keine einzige, stille, leere, null, kein einziges, sauber
    fr vide, zero, desert, aucun message, pas un seul, silence, neant, propre
    id kosong, nol, kosong melompong, sepi, zonk, gak satupun, satupun, bersih
    hi khali, empty, zero, ek bhi, ek bhi nahi, sunsan, kuch bhi, saaf, clean
    ## nothing: nothing at all
    en nothing
    es nada
    pt nada
    it niente, nulla, niente di niente
    de nichts, nix, gar nix
    fr rien
    id apa apa
    hi kuch nahi, kuch nahin, kuch nhi, kuch bhi nahi, kuchh nahi
    ## webhook: events to a server
    * webhook, webhooks, subscribed apps, endpoint, callback, callback url, webhoook, server
    en events, event, post requests, payloads, notifications endpoint
    es eventos, evento
    pt eventos, evento
    # sends: it is sent
    en send, sends, sending, sent, go out, goes out, outgoing, deliver, delivered, goes through, outbound, leaves, leave, get out, going out, answering from, replying, delivery, reply
    es envio, enviar, envia, envian, enviamos, mandar, mando, sale, salen, salir, mandamos, sale de, responder, enviarse, envios, envie, enviado, saliente*, se envia, llega a
    pt envio, enviar, envia, enviamos, mando, mandar, sai, saem, disparar, sair, enviad*, envios, mandamos, responder, saida, vai, vao
    it invio, inviare, invia, mando, partono, inviat*, uscire, mandare, escono, parte, spedi*, in uscita, rispondere, invii
    de senden, sende, versenden, rausgehen, raus, ausgehend*, rausschicken, verschickt, versand, schicken, abgeschickt, zustell*, gesendet, antworten
    fr envoi, envoyer, envoie, envoyes, partent, envois, partir, part, sortant*, envoye, repondre, expedi*
    id kirim, mengirim, terkirim, kekirim, terkirimnya, keluar, ngirim, pengiriman, dikirim, bales, balas
    hi bhej, bhejna, send, outgoing, ja raha, ja rahe, jata, jate, bhejta, jaata, jaate, jaa rahe, bhejne
    ##> from-phone: on or from the phone
    en from the phone, from my phone, on the phone, on my phone, phone app, in the phone, from phone, on phone, from the app, in the app, mobile app, my phone, handset, from my handset, on my handset, on the handset, our phone, the phone, in hand, the mobile, my mobile, reception phone, shop phone, phones, from mobile, her cell, his cell, her phone, his phone, her mobile, his mobile, cell phone, cellphone, cell, our mobile, their phone, company phone, work phone, office phone, clinic phone, store phone, salon phone, on the mobile, from the mobile, on her mobile, on his mobile, with the phone, by phone, on their mobile, from the whatsapp app, from our phones, off the phone, on a phone
    es desde el telefono, desde el celular, desde el celu, desde la app, en el celular, en el celu, al celu, al celular, del celular, por el celular, desde mi celular, en el telefono, al telefono, en la app, desde el movil, en el movil, mi celular, el telefono, el celular, el celu, el movil, mi telefono, mi celu, del celu, desde el cel, en el cel, el cel, del telefono, por el telefono, telefono, desde mi telefono, del movil, en mi telefono, en mi celular, por la app, con la app, desde la aplicacion, por la aplicacion, por el whatsapp del celular, desde el aparato, por el movil, con el telefono
    pt pelo celular, pelo aparelho, do celular, no celular, no aparelho, pelo app, no app, pelo telefone, no telefone, do aparelho, o celular, meu celular, o aparelho, o telefone, meu telefone, celular, aparelho, cel, no cel, do cel, pelo cel, telefone, do telefone, meu aparelho, pelo aplicativo, no aplicativo, pelo whatsapp do celular, pelo zap do celular, com o celular, do aplicativo
    it dal telefono, sul telefono, dal cellulare, sul cellulare, dall app, nell app, telefonino, cellulare, sul telefonino, dal telefonino, il telefono, mio telefono, nel telefono, col telefono
    de vom handy, am handy, auf dem handy, aufs handy, in der app, vom telefon, auf dem telefon, handy, aufm handy, am telefon, mit dem handy, handys, smartphone, vom smartphone, mobil, handyantwort*
    fr depuis le telephone, sur le telephone, du telephone, sur mon telephone, sur le portable, depuis l appli, sur l appli, telephone, portable, mon portable, mon telephone, du portable, depuis mon telephone, le tel, au telephone, smartphone, depuis le portable, appli
    id dari hp, di hp, lewat hp, ke hp, dari aplikasi, hp, di hp saya, hp saya, ponsel, hape, dari hape, di hape, dari ponsel, handphone, lewat hape
    hi phone se, phone pe, mobile se, mobile pe, phone par, app se, phone me, phone mein, mobile, phone pr, phone, mobile me, handset, mobile par
    # twice: twice
    en twice, duplicate*, doubled, double, two times, duplicates, 2x, two copies, copies, repeated, repeat, echoed, 2 times, once more, doubles, twins, in pairs, second time
    es doble, duplicad*, dos veces, repetid*, 2 veces, por duplicado, repite, repiten, doblemente, x2, dos copias, duplic*, dobles, de a dos, repet*, 2x, duplicados, duplicado, repetidos
    pt duplicad*, em dobro, duas vezes, repetid*, duplicando, 2 vezes, dobrad*, x2, repete, repetindo, duplic*, em duplicidade, duas copias, repet*, de duas, 2x, 2 x, duplicado, duplicadas, repetidas
    it doppi*, due volte, duplicat*, due copie, 2 volte, raddoppi*, ripetut*, doppio, duplic*, doppi, doppie
    de doppelt, zweimal, 2x, zwei mal, 2 mal, dopplung*, verdoppelt, doppelte, dupliziert
    fr en double, deux fois, double, 2 fois, doublon*, doubles, x2, duplique*, deux exemplaires
    id dobel, dua kali, ganda, double, 2x, 2 kali, dobel dobel, duplikat, kembar, dua dua
    hi do baar, double, duplicate, dubble, 2 baar, do do baar, double double, do do
    ## history: older conversations
    en history, chat history, old chats, old conversations, past conversations, previous conversations, earlier chats, older messages, last 6 months, old messages, past chats, previous chats, prior chats, earlier conversations, past messages, backlog, everything before, older chats, archive, before we connected, previous messages, earlier messages, old convos, old threads, the past, older stuff, old stuff, from before, anything older, anything before, from before the switch, before the switch, before connecting, old message, older message, earlier message, old talks, past talks, older talks, talks from before, half a year of, old stuff before, old chat, old conversation, previous conversation, prior conversations, nothing older, anything earlier, older ones before
    es historial, conversaciones anteriores, chats anteriores, chats viejos, mensajes anteriores, conversaciones viejas, mensajes viejos, de ayer para atras, lo de antes, lo viejo, lo anterior, chats de antes, conversaciones antiguas, conversaciones de antes, lo de atras, chats antiguos, mensajes de antes, las charlas de antes, antiguas conversaciones, conversaciones pasadas, hacia atras, charlas viejas, para atras, mensajes antiguos, conversaciones que teniamos, todo lo de antes, de antes de conectar, antes de conectarnos, mensaje viejo, mensaje anterior, mensaje antiguo, chat viejo, chat anterior, lo conversado, charlas de antes, charla vieja, platicas viejas, platicas de antes, platicas anteriores, conversado antes, medio ano, conversacion vieja, conversacion anterior, conversacion antigua, nada de antes, nada anterior, ninguna vieja, lo de meses anteriores
    pt historico, conversas antigas, conversas anteriores, mensagens antigas, o antigo, conversas de antes, resto antigo, chats antigos, conversas passadas, o que tinha antes, pra tras, mensagens anteriores, conversa antiga, mensagens de antes, antigas conversas, o passado, papos antigos, o de antes, tudo de antes, de antes da conexao, antes da conexao, mensagem antiga, mensagem anterior, chat antigo, conversado antes, papo antigo, meio ano, seis meses de conversa, conversas velhas, conversa anterior, conversa velha, nada de antes, nada anterior, conversa de antes, conversas de meses
    it cronologia, vecchie chat, vecchie conversazioni, chat precedenti, storico, conversazioni precedenti, messaggi vecchi, chat vecchie, conversazioni vecchie, messaggi precedenti, vecchi messaggi, conversazioni passate, lo storico, quello di prima, tutto quello prima, chat di prima, prima del collegamento, di prima del, vecchio messaggio, messaggio vecchio, vecchia chat, chat passate
    de verlauf, chatverlauf, alte chats, alten chats, alten nachrichten, historie, alte unterhaltungen, alten unterhaltungen, fruheren chats, bisherigen chats, alte nachrichten, vergangenheit, fruhere nachrichten, altere chats, alles davor, bisherige chats, chathistorie, alles von vor, alles von vorher, vor der verbindung, vor dem verbinden, alte nachricht, alter chat, alten chat
    fr historique, anciennes conversations, anciens messages, anciens chats, conversations d avant, messages d avant, anciens echanges, vieilles conversations, conversations anciennes, discussions passees, anciennes discussions, vieux messages, conversations precedentes, tout ce qui est avant, l avant, avant la connexion, avant le branchement, vieilles discussions, ancien message, vieux message, ancienne conversation
    id riwayat, chat lama, percakapan lama, pesan lama, chat sebelumnya, pesan sebelumnya, histori, history, chat yang lama, obrolan lama, riwayat chat, chat dulu, percakapan sebelumnya, yang lama lama, yang dulu, sebelum nyambung, sebelum connect, pesan yang lama, chat2 lama
    hi history, purani chat, purane message, purane chats, purani chats, purani baatein, purane msg, pehle ki chat, old chats, purani baat, pehle ke message, purani conversations, pichli chat, purana sab, pehle ka sab, connect hone se pehle, pehle ka, purana message
    ## today-only: only what is new
    en from today, since today, from yesterday, today only, only today, before this afternoon, before today, nothing before, before yesterday, from now on, only new, the new ones, after connecting, before that day, since the day, since connecting, from the day i linked, from the day we linked, since i linked, since we linked, starts yesterday, starts today, starts on, from when i linked, only the recent, just the recent, just from, the minute we linked, the very minute we linked, the day we linked, the day it linked, begins the day, starts the day, starts the very, starts the minute, before that its blank, before that blank, before that nothing, nothing before that
    es desde hoy, de hoy, desde ayer, de ayer, a partir de hoy, solo lo nuevo, los nuevos, mensajes nuevos, lo posterior, desde que conecte, antes de hoy, de ahora en mas, antes de conectarnos, desde la conexion, desde que conectamos, desde el dia que, solo lo reciente, empieza desde, arranca el dia, arranca desde, el dia que conectamos, dia que conecte, desde el momento que, antes nada, antes no hay nada, antes de eso nada
    pt de hoje, de ontem, desde hoje, pra ca, so o novo, a partir de hoje, mensagens novas, de agora, depois de conectar, antes de hoje, uns meses, as novas, desde a conexao, a partir de agora, desde que conectei, desde que conectamos, a partir do dia, so as recentes, comeca de, do dia que conectamos, do dia que conectei, dia da conexao, a partir da conexao, antes disso nada, antes nada, comeca no dia
    it da oggi, da ieri, solo i nuovi, prima di oggi, i nuovi, da quando, nuovi messaggi, da quando ho collegato, da quando abbiamo collegato, solo quelle recenti, parte da
    de ab heute, seit heute, von heute, erst ab, nur neue, vor heute, neue nachrichten, seit der verbindung, ab dem tag, seit ich verbunden, nur die letzten, erst seit
    fr d aujourd hui, depuis aujourd hui, d hier, avant aujourd hui, que les nouveaux, les nouveaux, depuis la connexion, a partir d aujourd hui, depuis que j ai connecte, depuis le jour, que les recents, a partir du jour
    id dari hari ini, mulai hari ini, hari ini, yang baru saja, sebelum hari ini, sejak terhubung, yg baru, pesan baru, sejak konek, mulai dari hari, cuma yang baru, sejak disambungkan
    hi aaj se, aaj ke, naye message, sirf naye, aaj se pehle, connect karne ke baad, jab se connect, sirf aaj, jis din se
    # declined: somebody said no to it
    en declined, dont share, chose not to share, refused to share, said no, didnt share, did not share, declined to share, opted out, unticked, skipped, not sharing, ticked no, tapped no, pressed no, clicked no, hit no
    es no compartir, rechazo compartir, no quise compartir, dije que no, no comparti, le di que no, puse que no, toque no, aprete no, marque no, pulse no
    pt nao compartilhar, recusou compartilhar, nao quis compartilhar, disse que nao, nao compartilhei, cliquei em nao, marquei nao, recusei, apertei nao, toquei nao, toquei em nao, apertei em nao
    it non condividere, ho detto di no, non ho condiviso, rifiutato, cliccato no, premuto no
    de nicht teilen, nicht geteilt, nein gesagt, abgelehnt, auf nein, nein getippt, nein geklickt
    fr ne pas partager, refuse de partager, dit non, pas partage, clique non, appuye non
    id jangan bagikan, tidak membagikan, tidak dibagikan, saya tolak, pilih tidak, klik tidak, pencet tidak
    hi share nahi, mana kar, mana kiya, share nahi kiya
    ## media: files in a chat
    en photo, photos, picture, pictures, image, images, audio, audios, video, videos, media, files, voice notes, voice note, attachments, attachment, pdf, pdfs, pics, pic, stickers, documents
    es foto, fotos, imagen, imagenes, audio, audios, video, videos, archivo, archivos, adjuntos, notas de voz, pdf, fotitos, documentos
    pt foto, fotos, imagem, imagens, audio, audios, video, videos, arquivo, arquivos, anexo, anexos, fotinhas, figurinhas, documentos, pdf
    it foto, immagini, audio, video, allegati, immagine, file, vocali, allegato, documenti
    de foto, fotos, bild, bilder, medien, audios, dateien, anhang, anhange, sprachnachrichten, videos
    fr photo, photos, image, images, fichiers, audios, videos, fichier, pieces jointes, vocaux
    id foto, gambar, media, video, audio, file, gambarnya, fotonya, lampiran, dokumen
    hi photo, photos, image, media, audio, tasveer, video, videos, file, files, voice
    ## placeholder: a stand-in for a file
    * media placeholder, placeholder, placeholders
    en grey box, grey boxes, gray box, gray boxes, blank box, empty square, grey square, gray square, grey icon, empty box, grey rectangle, grey thing, blank square, grey tile, just a grey, blank tile, grey squares, gray squares, grey tiles, blank squares, all grey, all gray
    es recuadro gris, cuadro gris, cuadro vacio, cuadrado gris, recuadro vacio, icono gris, cuadro en gris, marco gris, caja gris, cuadrito gris, en gris, cuadraditos grises, cuadros grises, recuadros grises, cuadrados grises, cuadritos grises, todas grises, rectangulo gris, rectangulos grises
    pt quadrado cinza, caixa cinza, quadrado vazio, quadradinho cinza, caixa vazia, icone cinza, quadrado em branco, quadro cinza, quadradinhos cinza, quadrados cinza, cinzas, tudo cinza, em cinza, quadrinhos cinza, retangulo cinza, retangulos cinza
    it riquadro grigio, quadrato grigio, riquadro vuoto, casella grigia, icona grigia, riquadri grigi, quadratini grigi, quadrati grigi, grigie, tutte grigie, rettangolo grigio, rettangoli grigi
    de graues kastchen, graue kastchen, platzhalter, leeres feld, graues feld, leere kastchen, graue felder, graues quadrat, graue kasten, alle grau, nur grau, graues rechteck, graue rechtecke
    fr carre gris, case grise, rectangle gris, carre vide, cases grises, icone grise, carres gris, toutes grises, grisees, en gris
    id kotak abu, kotak abu abu, kotak kosong, kotak kelabu, abu abu
    hi grey box, khali box, grey dabba, khali dabba, gray box, dhundhli
    # opens: it can be opened
    en open, opens, load, loads, opened, opening, viewable, download, downloads, view, display, render, wont load, viewed
    es abre, abren, carga, cargan, abrir, ver, visualiza, descarga, descargan, se ven, se ve, bajar, se cargan, se abren
    pt abre, abrem, carrega, carregam, abrir, visualiza, baixa, baixam, baixar, ver, cinza
    it apre, aprono, carica, si apre, caricano, aprire, vedono, visualizza*, scarica*, vede, si aprono, si caricano
    de offnen, offnet, laden, geladen, ladt, aufgehen, gehen auf, anzeigen, angezeigt
    fr ouvre, ouvrent, charge, chargent, s ouvre, s ouvrent, telecharg*, afficher, s affiche, s affichent, ouvrir, se chargent
    id buka, dibuka, terbuka, kebuka, download, diunduh, muncul, loading
    hi khul, khulta, open, khulti, khul rahi, khulte, load, dikhti, download
    ## past: from earlier
    en old, older, imported, previous, from before, months ago, last year, back in, earlier, historic, older ones, the older
    es viej*, antigu*, anteriores, de antes, pasad*, vieja
    pt antig*, anteriores, velh*, de antes, passad*
    it vecchi*, precedent*, di prima, passat*
    de alte, alten, altere, fruher*, vorherig*, von fruher
    fr ancien*, vieux, vieilles, d avant, passe*, anterieur*
    id lama, dulu, sebelum*
    hi purane, purani, purana, pehle ki, pehle ke, pichle
    ## contact: the names of contacts
    en contacts, contact names, contact name, phone book, phonebook, address book, saved names, saved as, contact list, nickname, nicknames, saved under, called, contact card
    es contacto*, nombres, agenda, libreta, apodo, apodos, guardado, guardados, agendado, agendados, nombre de los clientes, agendad*, mote, motes, apelativo
    pt contato*, nomes, agenda, apelido, apelidos, salvo, salvos, nome salvo, nomes salvos, nomes dos clientes, apelido de outro
    it contatt*, rubrica, soprannome, nomi dei clienti, salvat*
    de kontakt*, telefonbuch, adressbuch, spitzname*, gespeichert*, namen der kunden
    fr contacts, repertoire, carnet d adresses, surnom*, enregistres, noms des clients
    id kontak, buku telepon, nama kontak, tersimpan, disimpan, julukan
    hi contact*, phonebook, saved, save kiya, save, phone book, save naam
    ## name: a name
    en name, names, named, naming
    es nombre, nombres
    pt nome, nomes
    it nome, nomi, al posto dei nomi
    de name, namen, vornamen
    fr nom, noms, a la place des noms
    id nama, ga ada nama, tanpa nama
    hi naam, name
    ## digits-only: only numbers are shown
    en only the number, just numbers, only numbers, number instead, numbers instead, no name, no names, without names, without a name, nameless, just the number, bare numbers, raw numbers, only digits, just digits, only phone numbers, just phone numbers, as digits, just figures, only figures, just the digits, just their number, only their number, no names at all, nothing but digits
    es puros numeros, solo numeros, solo el numero, sin nombre, sin nombres, numeros pelados, pelado, el numero nomas, unicamente numeros, puro numero, puro digito, puros digitos, puro numero pelon, numero pelon, solo digitos, solo su numero, numero pelado, sin su nombre
    pt so numeros, so o numero, somente o numero, sem nome, sem nomes, so aparece o numero, so numero, apenas numeros, so com o numero, so digitos, so os numeros, puro numero, somente numeros, sem o nome, apenas o numero
    it solo numeri, solo il numero, senza nome, senza nomi, solo numero, numeri senza
    de nur nummern, nur die nummer, ohne namen, ohne name, nur zahlen, nur nummer, nur die telefonnummer
    fr que des numeros, seulement le numero, sans nom, sans noms, juste le numero, juste des numeros, que les numeros, juste leur numero, que leur numero
    id cuma nomor, hanya nomor, tanpa nama, nomor saja, nomor doang, cuma angka
    hi sirf number, bina naam, sirf numbers, naam nahi
    """
}
