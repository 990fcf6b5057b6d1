extension Concept {
  /// Messages, history, files and names.
  static let messages: StaticString = """
    ## customer: whoever writes to the business
    en customer, customers, client, clients, clients write, people, they, contact
    es cliente*, la gente, me escriben
    pt cliente*, o pessoal
    it client*
    de kunde*, kundin*
    fr client*
    id pelanggan, customer, konsumen, pembeli
    hi customer, customers, client, clients, grahak
    # writes: writes or answers
    en write, writes, wrote, write back, reply, replies, text us, message us, messages me, respond, answer, answers, type, types, typed, responses
    es escrib*, contest*, respond*, mandan, manda, respuestas, respuesta
    pt escrev*, respond*, respost*, mandam, manda, respostas
    it scriv*, rispond*, risposte
    de schreib*, antwort*
    fr ecri*, repond*, reponses, reponse
    id balas*, chat, kirim*, jawab*
    hi likh*, reply, bhejte, bhejta
    ## message: a message
    en message, messages, msg, msgs, conversation, chats
    es mensaje*, mje, msj, msjs
    pt mensagem, mensagens, msg, msgs
    it messaggi*
    de nachricht*
    fr message, messages
    id pesan, chat, pesannya
    hi message, messages, msg, msgs
    # arrives: it comes in
    en arrive, arrives, arriving, arrived, come in, comes in, coming in, reach, reaches, received, receive, receives, receiving, get, gets, getting, land, lands, landing, landed
    es llega, llegan, llego, llegaron, llegando, entra, entran, entro, recibe*, recibo, cae, caen, trajo, trae
    pt chega, chegam, chegou, chegando, entra, entram, recebe*, recebo, cai, caem, vem, veio, vao
    it arriva, arrivano, arrivati, riceve*, ricevo, entrano
    de kommt, kommen, ankommen, empfangen, empfange, erhalte, ankommt
    fr arrive, arrivent, recois, recoit, recu, recevons
    id masuk, sampai, terima, diterima, menerima
    hi aate, aata, aati, aaya, aa raha, aa rahe, milte, milta, receive
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
    en empty, dead, blank
    es vaci*, en blanco, en cero
    pt vazi*, zerad*, em branco
    it vuot*
    de leer
    fr vide
    id kosong
    hi khali, empty
    ## nothing: nothing at all
    en nothing
    es nada
    pt nada
    it niente, nulla
    de nichts, nix
    fr rien
    hi kuch nahi, kuch nahin, kuch nhi
    ## webhook: events to a server
    * webhook, webhooks, endpoint
    en events, event
    es eventos, evento
    pt eventos, evento
    # sends: it is sent
    en send, sends, sending, sent, go out, goes out, outgoing, deliver, delivered
    es envio, enviar, envia, envian, enviamos, mandar, mando, sale, salen, salir
    pt envio, enviar, envia, enviamos, mando, mandar, sai, saem, disparar, sair
    it invio, inviare, invia, mando, partono
    de senden, sende, versenden, rausgehen, raus
    fr envoi, envoyer, envoie, envoyes, partent
    id kirim, mengirim, terkirim
    hi bhej, bhejna, send, outgoing
    ## from-phone: on or from the phone
    en from the phone, from my phone, on the phone, on my phone, phone app, in the phone, from phone, on phone, from the app, in the app, mobile app, my phone
    es desde el telefono, desde el celular, desde el celu, desde la app, en el celular, en el celu, al celu, al celular, del celular, por el celular, desde mi celular, en el telefono, al telefono, en la app, desde el movil, en el movil, mi celular
    pt pelo celular, pelo aparelho, do celular, no celular, no aparelho, pelo app, no app, pelo telefone, no telefone, do aparelho
    it dal telefono, sul telefono, dal cellulare, sul cellulare, dall app, nell app
    de vom handy, am handy, auf dem handy, aufs handy, in der app, vom telefon, auf dem telefon
    fr depuis le telephone, sur le telephone, du telephone, sur mon telephone, sur le portable, depuis l appli, sur l appli
    id dari hp, di hp, lewat hp, ke hp, dari aplikasi
    hi phone se, phone pe, mobile se, mobile pe, phone par, app se
    # twice: twice
    en twice, duplicate*, doubled, double, two times
    es doble, duplicad*, dos veces, repetid*
    pt duplicad*, em dobro, duas vezes, repetid*, duplicando
    it doppi*, due volte, duplicat*
    de doppelt, zweimal
    fr en double, deux fois, double
    id dobel, dua kali, ganda, double
    hi do baar, double, duplicate, dubble
    ## history: older conversations
    en history, chat history, old chats, old conversations, past conversations, previous conversations, earlier chats, older messages, last 6 months, old messages, past chats
    es historial, conversaciones anteriores, chats anteriores, chats viejos, mensajes anteriores, conversaciones viejas, mensajes viejos
    pt historico, conversas antigas, conversas anteriores, mensagens antigas
    it cronologia, vecchie chat, vecchie conversazioni, chat precedenti
    de verlauf, chatverlauf, alte chats, alten chats, alten nachrichten
    fr historique, anciennes conversations, anciens messages
    id riwayat, chat lama, percakapan lama, pesan lama
    hi history, purani chat, purane message, purane chats
    ## today-only: only what is new
    en from today, since today, from yesterday, today only, only today
    es desde hoy, de hoy, desde ayer
    pt de hoje, de ontem, desde hoje, pra ca
    it da oggi, da ieri
    de ab heute, seit heute, von heute
    fr d aujourd hui, depuis aujourd hui, d hier
    id dari hari ini, mulai hari ini, hari ini
    hi aaj se, aaj ke
    # declined: somebody said no to it
    en declined, dont share, chose not to share, refused to share
    es no compartir, rechazo compartir
    pt nao compartilhar, recusou compartilhar
    it non condividere
    de nicht teilen
    fr ne pas partager
    id jangan bagikan, tidak membagikan
    hi share nahi
    ## late-sync: the sync came too late
    en sync, synchronization
    es sync, sincronizacion
    pt sync, sincronizacao
    # overdue: out of time
    en too late, out of the window, overdue
    es fuera de plazo, tarde, despues
    pt fora do prazo, tarde demais
    ## media: files in a chat
    en photo, photos, picture, pictures, image, images, audio, audios, video, videos, media, files, voice notes
    es foto, fotos, imagen, imagenes, audio, audios, video, videos, archivo, archivos
    pt foto, fotos, imagem, imagens, audio, audios, video, videos, arquivo, arquivos
    it foto, immagini, audio, video, allegati
    de foto, fotos, bild, bilder, medien, audios
    fr photo, photos, image, images, fichiers, audios, videos
    id foto, gambar, media, video, audio
    hi photo, photos, image, media, audio
    ## placeholder: a stand-in for a file
    * media placeholder, placeholder, placeholders
    en grey box, grey boxes, gray box, gray boxes, blank box
    es recuadro gris, cuadro gris
    pt quadrado cinza, caixa cinza
    # opens: it can be opened
    en open, opens, load, loads, opened, opening
    es abre, abren, carga, cargan, abrir
    pt abre, abrem, carrega, carregam, abrir
    it apre, aprono, carica
    de offnen, offnet, laden
    fr ouvre, ouvrent, charge, chargent
    id buka, dibuka, terbuka
    hi khul, khulta, open
    ## past: from earlier
    en old, older, imported, previous
    es viej*, antigu*, anteriores, de antes
    pt antig*, anteriores, velh*
    it vecchi*, precedent*
    de alte, alten, altere
    fr ancien*, vieux, vieilles
    id lama
    hi purane, purani, purana
    ## contact: the names of contacts
    en contacts, contact names, contact name
    es contacto*, nombres
    pt contato*, nomes
    it contatt*
    de kontakt*
    fr contacts
    id kontak
    hi contact*
    ## name: a name
    en name, names
    es nombre, nombres
    pt nome, nomes
    it nome, nomi
    de name, namen
    fr nom, noms
    id nama
    hi naam, name
    ## digits-only: only numbers are shown
    en only the number, just numbers, only numbers
    es puros numeros, solo numeros, solo el numero
    pt so numeros, so o numero, somente o numero
    it solo numeri, solo il numero
    de nur nummern, nur die nummer
    fr que des numeros, seulement le numero
    id cuma nomor, hanya nomor
    hi sirf number
    """
}
