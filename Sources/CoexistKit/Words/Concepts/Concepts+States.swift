extension Concept {
  /// What stops a number or an account.
  static let states: StaticString = """
    # eligible: Meta takes the number
    en eligible, qualify, qualified, qualifies, suitable
    es elegible*, apto, apta, cumple, cumplo, requisitos, califica
    pt elegiv*, qualificad*, apto, qualificacao
    it idoneo, idonea
    de berechtigt, geeignet, voraussetzungen, qualifiziert
    fr eligible, admissible
    id memenuhi syarat, syarat, layak
    hi eligible
    ## activity: use of the app
    en activity, active
    es actividad
    pt atividade, movimento
    it attivita
    de aktivitat
    fr activite, actif
    id aktivitas
    hi activity
    ## more: more of it is needed
    en more, enough, too new, not much, little
    es mas, suficiente, poca, falta, mayor
    pt mais, suficiente, pouca, falta, pouco
    it maggiore, piu, sufficiente, poca
    de mehr, genug, wenig
    fr plus, assez, davantage, peu
    id lebih banyak, kurang, lebih
    hi zyada, jyada, more, kam
    # uses: to use the app
    en use, uses, using, used
    es usar, uso, uso mas, usamos, usa
    pt usar, uso, usamos, usa
    it usare, uso, usiamo
    de nutze, nutzen, benutze, benutzen
    fr utiliser, utilise, utilisons
    id pakai, menggunakan, gunakan
    hi use, use karta
    ## region: country or region
    en region, regions, country, countries
    es region, pais, paises
    pt regiao, pais, paises
    it regione, paese
    de region, land
    fr region, pays
    id wilayah, negara, daerah
    hi country, region, desh
    # available: available
    en available
    es disponible*
    pt disponiv*
    it disponibil*
    de verfugbar
    fr disponible*
    id tersedia
    hi available
    # update: to update the app
    en update, upgrade, updating, newer version, latest version
    es actualizar, actualice, actualiza, actualizacion, ultima version, version mas nueva
    pt atualizar, atualize, atualizacao, versao mais nova, ultima versao, versao mais recente
    it aggiornare, aggiorna, aggiornamento, ultima versione
    de aktualisieren, aktualisiere, aktualisierung, neueste version, update
    fr mettre a jour, mise a jour, derniere version
    id perbarui, memperbarui, versi terbaru, update
    hi update, latest version
    # outdated: the app is too old
    en outdated, out of date, too old, old version
    es desactualiz*, version vieja, version antigua
    pt desatualiz*, versao antiga
    it obsolet*, versione vecchia
    de veraltet, alte version
    fr obsolete, trop ancienne, ancienne version
    id versi lama, ketinggalan
    hi purana version, outdated
    ## normal-app: the WhatsApp app for private people
    en normal whatsapp, regular whatsapp, personal whatsapp, green whatsapp, normal green whatsapp, whatsapp messenger, plain whatsapp, ordinary whatsapp, private whatsapp
    es whatsapp normal, whatsapp comun, whatsapp personal, whatsapp de siempre
    pt whatsapp normal, whats normal, whatsapp comum, whatsapp pessoal, zap normal
    it whatsapp normale, whatsapp personale
    de normales whatsapp, normale whatsapp, privates whatsapp, normalen whatsapp
    fr whatsapp normal, whatsapp classique, whatsapp perso
    id wa biasa, whatsapp biasa, wa pribadi
    hi normal whatsapp, normal wala whatsapp, personal whatsapp
    ## page: a Facebook page
    en facebook page, fb page, fanpage, fan page
    es pagina de facebook, fanpage, fan page, pagina de fb
    pt pagina do facebook, pagina no facebook, fanpage
    it pagina facebook
    de facebook seite, fb seite
    fr page facebook
    id halaman facebook, fanpage
    hi facebook page, fb page
    ## marketing-messages: the marketing messages product
    en marketing messages
    es mensajes de marketing
    pt mensagens de marketing
    it messaggi di marketing
    de marketingnachrichten, marketing nachrichten
    fr messages marketing
    id pesan pemasaran, pesan marketing
    # banned: banned, restricted or disabled
    en banned, ban, suspended, restricted, disabled, blocked, locked, can no longer use, deactivated
    es banea*, baneo, bloque*, suspend*, suspens*, restring*, restriccion, inhabilit*, deshabilit*, desactivad*
    pt bani*, bloquead*, bloquearam, suspens*, suspend*, restring*, restrit*, restricao, desativad*, desabilit*
    it bannat*, bloccat*, sospes*, disabilitat*, restrizion*, disattivat*
    de gesperrt, gebannt, eingeschrankt, deaktiviert, blockiert, sperre
    fr banni*, bloque, bloquee, suspendu*, restreint*, desactive*
    id banned, diblokir, terblokir, blokir, dibatasi, dinonaktifkan, kena suspend, keblokir
    hi ban, banned, block, restrict, restricted, suspend
    # review: in review
    en in review, under review, being reviewed, review pending, reviewing
    es en revision, en proceso de revision, bajo revision, en evaluacion
    pt em analise, em revisao
    it in revisione, in esame, in verifica
    de in prufung, wird gepruft, in uberprufung
    fr en cours d examen, en cours de verification, en cours de revision, en revision
    id ditinjau, dalam peninjauan, sedang ditinjau, dalam review
    hi review me, under review, review mein
    ## since: since when, or what to do meanwhile
    en since, days, hours, weeks, waiting, wait
    es desde, dias, hace, horas, semanas, espera, avanza
    pt desde, dias, faz, horas, semanas, espera, refaco, apago
    it da, giorni, ore, attesa
    de seit, tagen, stunden, warte
    fr depuis, jours, heures, attente
    id sejak, hari, jam, menunggu
    hi din, se, ghante, wait
    ## limit: a highest number
    en maximum, max, limit, limited number, maximum number
    es maxim*, limite, tope, cantidad maxima
    pt maximo, maxima, limite, numero maximo
    it massimo, limite
    de maximal*, limit, hochstzahl
    fr maximum, limite
    id maksimum, batas, maksimal
    hi limit, maximum
    # created: created or added
    en create, created, creating, add, added
    es crear, creaste, cree, creada, agregar
    pt criar, criou, criei, adicionar
    it creare, creato, aggiungere
    de erstellen, erstellt, anlegen, hinzufugen
    fr creer, cree, ajouter
    id membuat, buat, menambah
    hi create, banana, add
    ## capped: a quota of messages
    en limited, tier, 250 chats, chats a day, messages a day, daily limit, 250 conversations, messaging limit
    es limitado, limitada, mensajes por dia, limite diario
    pt limitado, limitada, mensagens por dia, limite diario
    it limitato, messaggi al giorno
    de begrenzt, nachrichten am tag
    fr limite a, messages par jour
    id dibatasi, pesan per hari
    hi limited, per day
    ## business-verification: verification of the business
    en business verification, verification of the business, verify my business, verify the business
    es verificacion del negocio, verificacion de la empresa, verificacion comercial, verificacion de negocio, verificar la empresa, verificacion de empresa
    pt verificacao da empresa, verificacao do negocio, verificacao de negocio, verificacao empresarial
    it verifica dell azienda, verifica aziendale
    de unternehmensverifizierung, unternehmensprufung
    fr verification de l entreprise, verification d entreprise
    id verifikasi bisnis
    hi business verification
    # pending: not finished yet
    en pending, stuck, incomplete, unfinished, in progress, finished, complete, completed, not done
    es pendiente, incomplet*, completar, complete, trabado, en curso, terminar
    pt pendente, incomplet*, concluir, em andamento, completar, travado
    it in attesa, in sospeso, completare, completata
    de ausstehend, abgeschlossen, abschliessen, offen
    fr en attente, en suspens, terminer, terminee
    id tertunda, pending, belum selesai, selesaikan
    hi pending, complete, atka
    """
}
