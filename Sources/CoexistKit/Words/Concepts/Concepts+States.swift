extension Concept {
  /// What stops a number or an account.
  static let states: StaticString = """
    ## wait-told: told to wait
    en told to wait, please wait, wait before, have to wait, wait a bit, wait a while, wait and, asks me to wait, wait until, come back tomorrow, come back later, tomorrow, try later, wait some, hold off
    es que espere, esperar, espere, esperes, esperemos, aguarde, que aguarde, vuelva manana, manana, que vuelva, vuelva mas tarde, que vuelva despues, que espere un rato, que pruebe mas tarde
    pt esperar, espere, aguarde, aguardar, pra esperar, amanha, voltar mais tarde, volte mais tarde, que espere, volte depois, tente mais tarde
    it aspettare, attendere, attendi, aspetta, domani
    de warten, abwarten, morgen wieder, gedulden
    fr attendre, patienter, attendez, patientez, demain
    id tunggu, disuruh tunggu, menunggu, besok
    hi wait karo, ruko, intezar karo, rukna, kal aana
    # eligible: Meta takes the number
    en eligible, qualify, qualified, qualifies, suitable, ineligible, eligibility, meet the requirements, requirements, criteria, meets, elegible, elig
    es elegible*, apto, apta, cumple, cumplo, requisitos, califica, elegibilidad, requisito, condiciones, habilitad*, elijible*
    pt elegiv*, qualificad*, apto, qualificacao, elegibilidade, requisitos, criterios, habilitad*, apta
    it idoneo, idonea, requisiti, ammissibil*
    de berechtigt, geeignet, voraussetzungen, qualifiziert, voraussetzung, qualifizier*, anforderungen, zugelassen, bereit
    fr eligible, admissible, eligibil*, conditions, criteres, conditions requises, remplit
    id memenuhi syarat, syarat, layak, memenuhi, kelayakan, persyaratan, elegible
    hi eligible, eligible nahi, eligibility, qualify, yogya
    ## activity: use of the app
    en activity, active, usage, use of the app, chats, chatting, conversations, history of use, traffic, interaction, keep chatting, chat more, to chat more, use it more, chat to people, chat with people, talk to people, chat to customers
    es actividad, uso, actividades, movimiento, conversaciones, antiguedad, trafico, recorrido, tiempo de uso, chateando, chatear, charlar
    pt atividade, movimento, uso, atividades, conversas, tempo de uso, tempo de app, conversa, utilizacao, conversando, conversar
    it attivita, uso, utilizzo, conversazioni, chattare, chattando
    de aktivitat, nutzung, aktivitaten, nutzungsdauer, verlauf, chatten
    fr activite, actif, usage, utilisation, activites, echanges, conversations, discuter, chatter
    id aktivitas, pemakaian, penggunaan, percakapan, kegiatan, keaktifan, rajin, chat dulu, rajin2
    hi activity, use, istemal, chat, chats
    ## more: more of it is needed
    en more, enough, too new, not much, little, longer, recent, brand new, too recent, too young, insufficient, bit more, a while, days old, too fresh, often, newly, keep using, very new, just bought, increase, some weeks, fresh, newer, quite new, just got the number, new sim, fresh number
    es mas, suficiente, poca, falta, mayor, mas tiempo, nuev*, recien, reciente, mas seguido, muy nuevo, muy nueva, insuficiente, pocos, unos dias, hace poco, poquito, escas*, bastante, seguir usando, sigue usando, mas dias, todavia no, aun no, semanas, demasiado nuevo, muy reciente, recien sacado, numero nuevo, chip nuevo, linea nueva, muy verde
    pt mais, suficiente, pouca, falta, pouco, mais tempo, novo, novinho, novinha, recente, insuficiente, poucos, uns dias, muito novo, nova demais, novo demais, continue, sem tempo, baixa, ainda nao, bastante, mais vezes, escassa, muito recente, recente demais, chip novo, numero novo, ta verde
    it maggiore, piu, sufficiente, poca, di piu, nuovo, recente, insufficiente, troppo nuovo, ancora, spesso, qualche settimana, troppo poco, poco, abbastanza, troppo recente, nuova, numero nuovo, sim nuova, nuovissimo
    de mehr, genug, wenig, zu neu, neu, ofter, haufiger, langer, ausreichend*, noch nicht, zu frisch, intensiver, weile, zu jung, regelmassig*, erst seit, zu wenig, ganz neu, noch neu, neue nummer, neue sim
    fr plus, assez, davantage, peu, trop recent, trop recente, recent, suffisant*, insuffisant*, trop jeune, encore, neuf, neuve, trop neuf, plus souvent, quelques semaines, pas encore, trop nouveau, tout neuf, numero recent, nouvelle sim
    id lebih banyak, kurang, lebih, baru, belum cukup, lebih sering, terlalu baru, masih baru, belum lama, rutin, lebih lama, sering, nomor baru, baru banget, baru dibeli
    hi zyada, jyada, more, kam, naya, nayi, aur zyada, thoda, kuch din, bahut naya, naya hai, aur use, abhi naya, naya number, nayi sim
    # uses: to use the app
    en use, uses, using, used, keep using, usage, chatting
    es usar, uso, uso mas, usamos, usa, use, usando, usarlo, usarla, usemos, utiliz*, sigue usando, chatear
    pt usar, uso, usamos, usa, usando, use, utiliz*, usar mais, continue usando, conversando, mexer
    it usare, uso, usiamo, utilizz*, usa, usando, usarla
    de nutze, nutzen, benutze, benutzen, verwende*, nutzt, benutzt, nutzung, verwendung
    fr utiliser, utilise, utilisons, utilisez, utilisation, utilisant, servir, sers, usage
    id pakai, menggunakan, gunakan, pake, memakai, dipakai, penggunaan
    hi use, use karta, use karo, use karna, istemal, chalao
    ## region: country or region
    en region, regions, country, countries, nation, area code, prefix, where we are, our territory, jurisdiction, territory, from here, over here, cuba, iran, syria, nigeria, south africa, venezuela, angola, cameroon, north korea, russia, crimea, our nation, our country, my country, this country, part of the world, numbers from here, for numbers here, for here, from our side of the world, this part of the world
    es region, pais, paises, territorio, nacion, prefijo, zona, tu pais, cuba, venezuela, nicaragua, iran, nigeria, sudafrica, de aca, desde aca, mi pais, nuestro pais, este pais, la habana, de aqui, numeros de aca, numeros de aqui, numero de aca, desde aqui, mi tierra, nuestro territorio
    pt regiao, pais, paises, territorio, prefixo, seu pais, angola, cuba, mocambique, nigeria, africa do sul, daqui do, meu pais, nosso pais, de luanda, numero daqui, numeros daqui, pra ca, daqui ainda, nossa terra, nosso territorio
    it regione, paese, nazione, prefisso, territorio, cuba, nigeria, iran, qui da noi, nostro paese, mio paese
    de region, land, lander, vorwahl, gebiet, nigeria, sudafrika, iran, kuba, turkei, hierzulande, unserem land, meinem land
    fr region, pays, indicatif, territoire, zone, votre pays, cameroun, nigeria, iran, cuba, chez nous, algerie, senegal, cote d ivoire, notre pays, mon pays
    id wilayah, negara, daerah, kode negara, kawasan, nigeria, iran, afrika selatan, negara ini, negara kami, negara saya, negara kita
    hi country, region, desh, desh ka, india, mulk, nigeria, iran, hamare desh, mere desh, hamari country, india me
    * zimbabwe, harare, luanda, maputo, mozambique, caracas, havana, managua, lagos, congo, kinshasa, ethiopia, libya, sudan, belarus
    # available: available
    en available, offered, offer, allowed, here yet, rolled out, accessible, enabled, on offer, open to, opened, opened up, open yet, opened this, live here, can join, join
    es disponible*, habilitad*, ofrec*, llego a, soporta, habilitado, habilitada, ofrecen, abrieron, abrio, abierto, han abierto, llego aca, llego aqui, llegado
    pt disponiv*, oferecid*, habilitad*, liberado, atende, aceita, aceit*, liberada, oferecido, abriram, abriu, aberto, chegou aqui, chegou por aqui
    it disponibil*, offert*, abilitat*, attiv*, accetta, offerto, attivo, attivato
    de verfugbar, angeboten, freigeschaltet, unterstutzt, nutzbar
    fr disponible*, propose*, accessible, ouvert, disponibles, dispo, disponible, propose, proposee, offert
    id tersedia, ditawarkan, hadir, ada di
    hi available, mil sakta, milega, available nahi, uplabdh, mil raha
    # update: to update the app
    en update, upgrade, updating, newer version, latest version, install the latest, newest version, upgraded, updated, latest app, new version, update required, most recent version
    es actualizar, actualice, actualiza, actualizacion, ultima version, version mas nueva, actualic*, actualiz*, version reciente, version mas reciente, nueva version, bajar la ultima, instala la ultima, actualizada
    pt atualizar, atualize, atualizacao, versao mais nova, ultima versao, versao mais recente, atualiz*, versao recente, nova versao, baixe a ultima, instale a versao, atualizada
    it aggiornare, aggiorna, aggiornamento, ultima versione, aggiorn*, versione piu recente, nuova versione, aggiornato, aggiornata, aggiornarsi
    de aktualisieren, aktualisiere, aktualisierung, neueste version, update, aktualis*, updaten, neuere version, neuste version, neuesten version, aktualisiert werden
    fr mettre a jour, mise a jour, derniere version, mettez a jour, nouvelle version, version plus recente, maj, actualis*
    id perbarui, memperbarui, versi terbaru, update, update dulu, diperbarui, pembaruan, versi baru, versi terkini, upgrade, diupdate
    hi update, latest version, update karo, update karna, naya version, upgrade
    # outdated: the app is too old
    en outdated, out of date, too old, old version, old app, older version, ancient, app is old, not the latest, obsolete, newer whatsapp, newer version, newest version, newest whatsapp, more recent version, stone age, prehistoric, dinosaur, so ancient, so old, no newer, newer one, a newer one, from the last century
    es desactualiz*, version vieja, version antigua, muy vieja, muy viejo, anticuad*, obsolet*, demasiado antigua, antigua, viejito, viejita, desactualizad*, vieja version, version mas nueva, version nueva, mas nueva, viejisim*, antiquisim*, dinosaurio, uno mas nuevo, mas nuevo, de hace anos, prehistoric*, mas moderno, mas moderna
    pt desatualiz*, versao antiga, antiga, muito velha, obsolet*, versao velha, muito antiga, ultrapassad*, velhinho, desatualizad*, versao mais nova, versao nova, mais nova, velhissim*, antiquissim*, dinossauro, um mais novo, mais novo, pre historico, velho demais, velha demais, zap antigo, whatsapp e antigo, whatsapp antigo, mais moderno
    it obsolet*, versione vecchia, vecchia versione, troppo vecchia, non aggiornata, vecchiotta, versione piu recente, piu recente
    de veraltet, alte version, zu alt, alten version, veraltete, zu alte, uberholt, veraltet*, neuere version, neuerer
    fr obsolete, trop ancienne, ancienne version, trop vieille, vieille version, plus a jour, perimee, depassee, version plus recente, plus recente
    id versi lama, ketinggalan, jadul, usang, versi yang lama, kuno, kadaluarsa versinya, versi lebih baru, versi terbaru
    hi purana version, outdated, purana hai, purani app, purana app, old version, version purana, naya version, latest version
    ## normal-app: the WhatsApp app for private people
    en normal whatsapp, regular whatsapp, personal whatsapp, green whatsapp, normal green whatsapp, whatsapp messenger, plain whatsapp, ordinary whatsapp, private whatsapp, standard whatsapp, consumer whatsapp, not the business, ordinary one, the normal one, the green one, the regular one, the normal app, normal app, regular app, normal version, not business, the personal app, the personal one, personal whatsapp account, the private one, my private whatsapp, plain green, plain green one, normal green, green one, one for the family, chat with family
    es whatsapp normal, whatsapp comun, whatsapp personal, whatsapp de siempre, whatsapp corriente, whatsapp comun y corriente, no el de empresas, no el business, whatsapp verde, whatsapp clasico, wsp normal, wasap normal, whatsapp messenger, el de siempre, app normal, whats normal, el wa normal, el whatsapp normal, el whatsapp verde, tengo el normal, uso el normal, es el normal, el verde, el normal, wats verdecito, verde normal, el de platicar, el de hablar con, el comun, el de la familia, el verdecito, whatsapp verdecito
    pt whatsapp normal, whats normal, whatsapp comum, whatsapp pessoal, zap normal, o normal, o comum, whatsapp verde, whats comum, zap comum, zap pessoal, whats pessoal, o pessoal, whatsapp messenger, app normal, o verde, whatsapp de pessoa fisica, nao o business, zap verdinho, verde normal, o de falar com a familia, o da familia, o verdinho, whatsapp verdinho
    it whatsapp normale, whatsapp personale, whatsapp classico, whatsapp privato, quello normale, quello verde, quello classico, whatsapp messenger, whatsapp verde, quello personale
    de normales whatsapp, normale whatsapp, privates whatsapp, normalen whatsapp, whatsapp messenger, normale app, das normale, die normale, privat whatsapp, das grune, whatsapp privat, stinknormale*, gewohnliche*, standard whatsapp
    fr whatsapp normal, whatsapp classique, whatsapp perso, whatsapp ordinaire, whatsapp vert, le normal, whatsapp basique, whatsapp personnel, whatsapp messenger, celui normal, le classique, le vert, whatsapp simple
    id wa biasa, whatsapp biasa, wa pribadi, wa hijau, wa messenger, whatsapp pribadi, wa personal, yang biasa, wa yg biasa, bukan wa bisnis, wa reguler
    hi normal whatsapp, normal wala whatsapp, personal whatsapp, simple whatsapp, sada whatsapp, normal wala, personal wala, green wala, whatsapp messenger, business wala nahi, normal app
    ## page: a Facebook page
    en facebook page, fb page, fanpage, fan page, fb business page, page on facebook, page of facebook, facebook pages, a page, whatsapp button, facebook fan page, business page
    es pagina de facebook, fanpage, fan page, pagina de fb, pagina en facebook, pag de facebook, pagina de face, pagina de meta, la pagina, boton de whatsapp, una pagina, face, pag de fb, pagina del face
    pt pagina do facebook, pagina no facebook, fanpage, pagina de facebook, pagina do face, pagina da meta, a pagina, uma pagina, botao do whatsapp, page do facebook, pagina face
    it pagina facebook, pagina fb, pagina di facebook, la pagina, una pagina, fan page
    de facebook seite, fb seite, facebookseite, facebook page, fanseite, facebook fanpage, fan page, seite auf facebook, fb page, eine seite
    fr page facebook, page fb, page de facebook, une page, la page, bouton whatsapp
    id halaman facebook, fanpage, halaman fb, page facebook, fanpage fb, fb page, laman facebook, page fb
    hi facebook page, fb page, fb ka page, facebook ke page, page se, fanpage
    ## marketing-messages: the marketing messages product
    en marketing messages, marketing messages lite, mm lite, marketing messages api, marketing message
    es mensajes de marketing, mensajes promocionales, mensajes de mercadotecnia, mensajes marketing
    pt mensagens de marketing, mensagens promocionais, mensagens marketing
    it messaggi di marketing, messaggi promozionali, messaggi marketing
    de marketingnachrichten, marketing nachrichten, werbenachrichten, marketing messages
    fr messages marketing, messages promotionnels, messages de marketing
    id pesan pemasaran, pesan marketing, pesan promosi, marketing messages
    hi marketing messages, marketing message
    # banned: banned, restricted or disabled
    en banned, ban, suspended, restricted, disabled, blocked, locked, can no longer use, deactivated, shut down, kicked off, taken down, terminated, restriction, restrictions, blacklisted, violat*, for spam, reported as spam, no longer use, cant use whatsapp, ban hammer, bannd, bloked, spam, took the account away, taken our account, took our account, closed our account, shut down our account, locked out, shut our, shut my, closed down our, took down, switched off by meta, shut down by meta, limited by meta, put on hold, switched off, threw us out, thrown us out, threw me out, thrown me out, threw him out, in jail, booted us, booted me, kicked us out, kicked me out, kicked him out, kicked her out, threw us off, threw me off, chucked us out, chucked me out, out for breaking, booted out, frozen out, pulled the plug on our account, red card, red carded, shown the door, axed, in the doghouse, put us on the street, on the naughty step, in detention
    es banea*, baneo, bloque*, suspend*, suspens*, restring*, restriccion, inhabilit*, deshabilit*, desactivad*, bane*, cerraron la cuenta, inhabilitaron, vet*, restringi*, expuls*, spam, sancion*, castig*, incumpl*, infraccion, infringe, dieron de baja la cuenta, penaliz*, sacaron la cuenta, quitaron la cuenta, nos bajaron, tumb*, me tumbaron, nos tumbaron, nos cerraron, tumbaron, inhabilitada, inhabilitado, dada de baja por meta, restringida, restringido, limitada por meta, me echo, nos echo, me echaron, nos echaron, echo por, en la calle por, nos saco por, me saco por, sacaron por, fuera por, por romper, por no cumplir, por incumplir, nos expulso, me expulso, me corrio, nos corrio, me corrieron, nos corrieron, nos pillaron, me pillaron, nos dejo afuera, nos dejaron afuera, dio de baja nuestra, tarjeta roja, en la carcel, presa, guillotina, lista negra, en penitencia, nos puso en la calle, a la calle
    pt bani*, bloquead*, bloquearam, suspens*, suspend*, restring*, restrit*, restricao, desativad*, desabilit*, banir, bloqueio, bloqueou, banimento, restringiu, derrubaram, derrubou, spam, violou, viola, violacao, suspendeu, punid*, penaliz*, tiraram nossa conta, tiraram a conta, derrubaram a conta, encerraram a conta, baniu, inativada, restrita, restrito, limitada pela meta, na rua por, pra rua por, gente na rua, pra fora por, me expulsou, nos expulsou, expuls*, por descumprir, por desrespeitar, por quebrar, nos tirou do, me tirou do, nos pos para fora, me botou pra fora, botou a gente pra fora, posto a gente na rua, desativou, desativaram, inabilit*, tirou do ar a conta, cortou a conta, cancelou nossa conta, cartao vermelho, na cadeia, de castigo, lista negra, guilhotina, gancho, botou na rua
    it bannat*, bloccat*, sospes*, disabilitat*, restrizion*, disattivat*, bannare, ban, blocco, sospension*, spam, violazione, viola, chiuso l account, limitazion*, tolto l account, chiuso il conto, tolto whatsapp, sospeso, sospesa, bannato, limitato, limitata, ristretto, buttato fuori per, cacciati, ci ha cacciati
    de gesperrt, gebannt, eingeschrankt, deaktiviert, blockiert, sperre, sperrung, gesperrte, bann, einschrankung*, verstoss*, spam, verbannt, geblockt, eingefroren, konto genommen, konto weggenommen, konto dicht, konto zugemacht, regelverstoss, regelversto, dichtgemacht, uns gesperrt, stillgelegt, beschrankt, rausgeworfen weil, vor die tur gesetzt
    fr banni*, bloque, bloquee, suspendu*, restreint*, desactive*, bannissement, suspension, restriction*, desactivee, spam, enfreint, viole, ferme le compte, blocage, blacklist*, retire le compte, coupe le compte, suspendus, coupe notre compte, coupe mon compte, ferme notre compte, ferme mon compte, suspendu, suspendue, bloque par meta, desactive, restreint, restreinte, limite par meta, mis a la porte, nous a vires
    id banned, diblokir, terblokir, blokir, dibatasi, dinonaktifkan, kena suspend, keblokir, ban, di ban, kena ban, kena blokir, diban, suspend, disuspend, dibekukan, spam, melanggar, kebanned, pembatasan, dibatesin, akun ditutup, akun diambil, akun dicabut, ditangguhkan
    hi ban, banned, block, restrict, restricted, suspend, ban ho gaya, block ho gaya, blocked, suspend kar, banned ho, disable, disabled, restrict ho, spam, account band kar diya, account chheen, band kar diya meta, block kar diya, restrict ho gaya
    # review: in review
    en in review, under review, being reviewed, review pending, in appeal, appeal, being checked, being looked at, looking into, under investigation, under assessment, still reviewing, checking my account, review in progress, still under, looking at our account, looking into our account, checking our account, reviewing us, reviewing our account, reviewing the account, reviewing your, having a look at, look at our account, looking at my account, under the microscope, being vetted, vetting, in quarantine, under the magnifying glass, having us looked at, review ongoing, review is on
    es en revision, en proceso de revision, bajo revision, en evaluacion, revisando, evaluando, bajo evaluacion, en verificacion, la estan revisando, apelacion, en analisis, siendo revisad*, analizando, revisan, mirando la cuenta, mirando nuestra cuenta, en lupa, en la lupa, que estan mirando, estan mirando la cuenta, bajo la lupa, le tiene la lupa, cuarentena, sala de espera, con lupa, revision en curso, revision pendiente
    pt em analise, em revisao, sendo analisad*, analisando, sob analise, em avaliacao, sob revisao, em verificacao, revisando, sendo revisad*, recurso, olhando a conta, verificando a conta, de olho na conta, olhando a nossa conta, na lupa, com lupa, na peneira, quarentena, fila de espera, sob a lupa, revisao em andamento, analise em andamento, analise pendente
    it in revisione, in esame, in verifica, in fase di controllo, stanno verificando, sotto revisione, sotto esame, in fase di revisione, in valutazione, stanno esaminando, viene esaminato, ricorso, stanno guardando, controllando l account
    de in prufung, wird gepruft, in uberprufung, uberpruft, wird uberpruft, unter prufung, geprueft, unter uberprufung, einspruch, wird noch gepruft, wird derzeit, prufung, schauen sich das konto, prufen das konto, prufen unser, gepruft, wird geprueft, in pruefung, pruefen, pruft unser konto, pruft das konto, pruft noch
    fr en cours d examen, en cours de verification, en cours de revision, en revision, en examen, sous examen, en verification, en cours d analyse, en cours d evaluation, examine, a l examen, en analyse, verifient le compte, examinent, en appel, fait appel
    id ditinjau, dalam peninjauan, sedang ditinjau, dalam review, sedang diperiksa, peninjauan, masih direview, direview, banding, diperiksa, sedang dicek, akun lagi dicek
    hi review me, under review, review mein, review chal raha, review ho raha, review pe, review me hai, jaanch, checking, account check kar rahe
    ## since: since when, or what to do meanwhile
    en since, days, hours, weeks, waiting, wait, for a week, for days, for weeks, all week, for hours, for a month, ever since, after i swapped, after i changed, after changing
    es desde, dias, hace, horas, semanas, espera, avanza, desde que, despues de cambiar, tras cambiar, luego de cambiar
    pt desde, dias, faz, horas, semanas, espera, refaco, apago, desde que, troquei de, depois que troquei, depois de trocar
    it da, giorni, ore, attesa, da quando, dopo che, dopo aver cambiato, dopo il cambio
    de seit, tagen, stunden, warte, seit dem, seitdem, nach dem wechsel, nach dem handywechsel
    fr depuis, jours, heures, attente, depuis que, apres avoir change, apres le changement
    id sejak, hari, jam, menunggu, habis ganti, setelah ganti, sesudah ganti
    hi din, se, ghante, wait, tab se, uske baad se, jab se, badalne ke baad
    ## limit: a highest number
    en maximum, max, limit, limited number, maximum number, cap, quota, capacity, too many numbers, no more numbers, the most, ceiling, allotment, allowed number, max numbers, max number, max numbers hit, maximum number of, reached the limit, hit the limit, hit the max, no more than, the most we can, cap reached
    es maxim*, limite, tope, cantidad maxima, cupo, cantidad, no mas numeros, topes, llegaste al limite, llegamos al maximo, maximo de, numero maximo, tope de, alcanzado el limite, alcanzaste el limite, limite alcanzado
    pt maximo, maxima, limite, numero maximo, cota, teto, quantidade, limite de numeros, numero maximo de, maximo de, atingi o limite, atingiu o limite, limite atingido
    it massimo, limite, tetto, numero massimo, quota, massimo di, limite raggiunto, raggiunto il limite, limite di
    de maximal*, limit, hochstzahl, limits, obergrenze, hochstgrenze, grenze, kontingent, anzahl, maximale anzahl, limit erreicht, grenze erreicht, hochstens
    fr maximum, limite, plafond, quota, limite maximale, maximale, nombre maximum, nombre maximal, limite atteinte, atteint la limite, maximum de
    id maksimum, batas, maksimal, kuota, batasan, jumlah maksimum, limit, mentok, jumlah maksimal, batas maksimal, sudah maksimal, mencapai batas, batas jumlah
    hi limit, maximum, max, maximum limit, seema, limit khatam, limit ho gaya, limit aa gaya
    # created: created or added
    en create, created, creating, add, added, adding, another number, new number, another account, register more
    es crear, creaste, cree, creada, agregar, agregue, anadir, sumar, alta de, otro numero, crearon
    pt criar, criou, criei, adicionar, adicionei, cadastrar, mais um numero, incluir, outro numero
    it creare, creato, aggiungere, aggiunger*, registrare
    de erstellen, erstellt, anlegen, hinzufugen, hinzuzufugen, weitere nummer, zusatzlich*
    fr creer, cree, ajouter, ajout, creation, rajouter, en ajouter
    id membuat, buat, menambah, tambah, menambahkan, nambah, daftar
    hi create, banana, add, add karna, banane, add kar
    ## capped: a quota of messages
    en tier, 250 chats, chats a day, messages a day, daily limit, 250 conversations, messaging limit, limited to, daily cap, cap on messages, only 250, per day, messaging tier, a day, daily, every 24 hours, every 24, per 24, per 24h, each 24, 24 hours, two hundred fifty, two hundred and fifty, new customers a day, each day, every day, customers a day, a day at most, contacts a day, unique people, new conversations a, unique customers
    es mensajes por dia, limite diario, limitado a, por dia, limite de mensajes, al dia, diarios, diarias, diario, cada 24, cada 24 horas, doscientas cincuenta, doscientos cincuenta, por jornada, cada dia, contactos por, clientes por dia, nuevos por dia, personas distintas, personas nuevas, clientes distintos
    pt mensagens por dia, limite diario, limitado a, por dia, limite de mensagens, ao dia, diarios, diarias, diario, a cada 24, a cada 24h, duzentas e cinquenta, duzentos e cinquenta, cada dia, contatos por, clientes por dia, novos por dia, pessoas novas, pessoas diferentes, numeros diferentes
    it messaggi al giorno, limitato a, al giorno
    de nachrichten am tag, pro tag, am tag
    fr limite a, messages par jour
    id dibatasi, pesan per hari
    hi per day, roz ke
    * 250
    ## business-verification: verification of the business
    en business verification, verification of the business, verify my business, verify the business, company verification, verified business, verify your business, business is not verified, business not verified, unverified business, verify our company, company documents, business documents, legal documents, verify the company, business isnt verified, verified with meta, business unverified, verify company, articles of incorporation, company papers, verification at meta, company proof, proof of business, papers proving, prove the company, proof that the company, business papers, papers for the business, company verified, business verified, verified with documents, verify us with, registration docs, company docs, business docs, our docs
    es verificacion del negocio, verificacion de la empresa, verificacion comercial, verificacion de negocio, verificar la empresa, verificacion de empresa, papeles de la empresa, documentos de la empresa, documentos legales, acta constitutiva, verificar el negocio, verifique el negocio, verificar mi negocio, verificar mi empresa, negocio no esta verificado, empresa no esta verificada, negocio verificado, empresa verificada, verificacion empresarial, documentacion de la empresa, papeles del negocio, verificar negocio, verificar empresa, negocio sin verificar, empresa sin verificar, verificar tu empresa, verificar tu negocio, rut, cuit, constancia fiscal, comprobante de la empresa, papeles de mi empresa, comprobar la empresa, acreditar la empresa, acreditar el negocio, documentos del negocio, rut de la empresa, constancia de situacion
    pt verificacao da empresa, verificacao do negocio, verificacao de negocio, verificacao empresarial, documentos da empresa, verificar a empresa, verificar minha empresa, empresa nao verificada, empresa verificada, contrato social, verifique sua empresa, verificar o negocio, negocio nao verificado, papeis da empresa, verificacao de empresa, verificacao comercial, verificar empresa, empresa nao esta verificada, empresa nao ta verificada, comprovante da empresa, documentos da firma, comprovar a empresa, cnpj, documentacao da empresa, papelada da empresa
    it verifica dell azienda, verifica aziendale, verificare l azienda, azienda non verificata, documenti aziendali, verificare la mia azienda, verifica della societa, azienda verificata, verifica azienda, visura, documenti dell azienda, azienda non e verificata, carte dell azienda, partita iva, documenti della ditta, documentazione aziendale
    de unternehmensverifizierung, unternehmensprufung, unternehmen verifizieren, firma verifizieren, unternehmen wurde noch nicht, unternehmen noch nicht verifiziert, firmenunterlagen, handelsregister*, unternehmensnachweis, firmenverifizierung, business verifizierung, unternehmens verifizierung, verifizierung des unternehmens, verifizierung der firma, gewerbeschein, firmennachweis, firmenpapiere, papiere der firma, unternehmen verifiziert, firma verifiziert, registerauszug, hr auszug, firmendokumente
    fr verification de l entreprise, verification d entreprise, verifier l entreprise, entreprise non verifiee, documents de l entreprise, kbis, verifier mon entreprise, verifier votre entreprise, verification de la societe, verification du business, entreprise pas verifiee, entreprise n est pas verifiee, verifier la societe, justificatif de l entreprise, papiers de la societe, papiers de l entreprise, siret, extrait kbis, prouver l entreprise, documents de la societe, justificatifs
    id verifikasi bisnis, verifikasi perusahaan, verifikasi usaha, dokumen perusahaan, bisnis belum diverifikasi, bisnis belum terverifikasi, akta perusahaan, verifikasi bisnisnya, nib, siup, perusahaan belum diverifikasi, bukti usaha, npwp, legalitas usaha, akta usaha, bukti perusahaan, dokumen usaha, berkas perusahaan
    hi business verification, business verify, company verify, gst certificate, company ke papers, business verified, company documents, business documents, company proof, gst paper, gst papers, udyam, registration paper, gst number, company ke documents, business ke kagaz
    # pending: not finished yet
    en pending, stuck, incomplete, unfinished, in progress, finished, complete, completed, not done, not finished, hanging, half done, half finished, frozen at, stays at, wont move, doesnt move, stuck at, in limbo, loading, spinning, spinner, not moving, unverified, still says pending, halfway, never changes, doesnt change, no progress, still waiting, keeps loading, little clock, clock icon, hour glass, hourglass, hangs at, stayed half done, left half done, never finished, not finished it, interrupted during, was interrupted, got interrupted, left it half, in the middle of setup, grey pending, half cooked, half baked, up in the air, span, spun, spinning wheel, kept spinning, going round and round, buffering
    es pendiente, incomplet*, completar, complete, trabado, en curso, terminar, no avanza, no pasa de, no pasa d, colgad*, a medio, sin terminar, se quedo en, atascad*, pendient*, cargando, quedo pendiente, a la mitad, no sale de, estancad*, detenid*, no cambia, no se mueve, sin cambios, dando vueltas, relojito, reloj, a medias, atorad*, encallad*, quedo a medias, no termine, sin acabar, por la mitad, interrumpi, interrumpido, quede a la mitad, lo deje a medias, deje la configuracion, en veremos, en el aire, en el limbo, a medio cocinar, girando, rueda girando, circulito
    pt pendente, incomplet*, concluir, em andamento, completar, travado, nao sai disso, nao sai do, emperr*, parado em, travad*, carregando, nao anda, nao avanca, empacad*, pela metade, inacabad*, nao passa de, preso em, nao muda, sem mudanca, girando, reloginho, relogio, encalhad*, agarrado em, nao terminei, nao conclui, parei no meio, larguei no meio, interrompi, interrompido, na metade, deixei pela metade, nao sai do pendente, ficou incompleta, ficou incompleto, em banho maria, no limbo, a meio caminho, cozinhando, rodando rodando, ficou rodando, fica rodando, ficou girando, bolinha girando, roda girando
    it in attesa, in sospeso, completare, completata, bloccato su, bloccata su, fermo, ferma, in corso, caricamento, non va avanti, incomplet*, sospeso, pendente, non cambia, gira a vuoto, non si muove
    de ausstehend, abgeschlossen, abschliessen, offen, hangt fest, unvollstandig, steht noch auf, haengt fest, wartet, nicht fertig, schwebe, nicht weiter, ladt, bleibt hangen, bleibt stehen, bleibt offen, andert sich nicht, dreht sich, tut sich nichts
    fr en attente, en suspens, terminer, terminee, inacheve*, incomplet*, pas termine, bloque sur, reste sur, coince, tourne dans le vide, en cours, n avance pas, charge, ne change pas, ne bouge pas
    id tertunda, pending, belum selesai, selesaikan, menggantung, gantung, mentok, ga selesai, belum kelar, stuck, loading terus, nyangkut, masih proses, menunggu, ga berubah, tidak berubah, muter terus, muter muter
    hi pending, complete, atka, atka hua, ruka, adhura, pura nahi, stuck, aage nahi, latka, pending dikha, loading, badal nahi raha, ghoom raha
    """
}
