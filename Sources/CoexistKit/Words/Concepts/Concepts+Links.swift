extension Concept {
  /// Providers and partners, and the links to them.
  static let links: StaticString = """
    ## provider: a provider or platform for WhatsApp
    * bsp, bsps, crm
    en provider*, platform, platforms, vendor, agency, tool, tools, chatbot, bot, reseller, software, chatbot people, chatbot thing, system, service provider, marketing guy
    es proveedor*, plataforma*, herramienta*, agencia*, chatbot, bot, prestador*, sistema, provider*
    pt provedor*, plataforma*, ferramenta*, agencia*, fornecedor*, robo, robozinho, chatbot, sistema, prestador*
    it fornitor*, piattaform*, provider*, agenzia, gestore, strumento, gestionale, chatbot
    de anbieter*, dienstleister*, plattform*, agentur*, provider*, tool, chatbot, system
    fr prestataire*, fournisseur*, plateforme*, agence*, outil*, logiciel*, chatbot, provider*
    id provider*, penyedia*, platform*, vendor*, agensi, layanan, chatbot, aplikasi pihak
    hi provider*, platform*, vendor, agency, tool, bot
    ## platform-menu: the menu Business platform in the app
    en business platform, business platforms, bussines platform
    es plataforma empresarial, plataforma para empresas, plataforma de negocio, plataforma de negocios, plataforma comercial, plataforma de business
    pt plataforma comercial, plataforma de negocios, plataforma business, plataforma empresarial
    it piattaforma aziendale, piattaforma business
    de business plattform, unternehmensplattform
    fr plateforme professionnelle, plateforme business, plateforme d entreprise
    id platform bisnis
    hi business platform
    ## settings: the settings of the app
    en settings
    es configuracion, ajustes
    pt configuracoes, ajustes
    it impostazioni
    de einstellungen
    fr parametres, reglages
    id pengaturan, setelan
    hi settings
    ## partner: a partner at Meta
    en partner, partners, partnr
    es socio, socios, socio comercial, partner, partners, asociado comercial
    pt parceiro, parceiros, parcero, partner, partners, parceria
    it partner
    de partner, partners, partnern
    fr partenaire, partenaires, partner
    id mitra, partner
    hi partner, partners
    ## partners-tab: the Partners tab
    en partners tab, partner tab, under partners, in partners, tab partners, partners section
    es pestana socios, pestana de socios, pestana partners, seccion socios, solapa socios, solapa partners
    pt aba parceiros, aba de parceiros, aba partners
    it scheda partner, tab partner, sezione partner
    de reiter partner, tab partner, partner tab, registerkarte partner
    fr onglet partenaires, onglet partenaire
    id tab mitra, tab partner
    hi partners tab, partner tab
    # linked: linked or in use
    en connected, linked, registered, attached, tied, hooked, associated, paired, integrated, bound, in use, being used, used by, use by, taken, taken by, connection to, connection with, link to, assigned, signed up
    es conectad*, vinculad*, registrad*, asociad*, enlazad*, ligad*, enganchad*, amarrad*, integrad*, en uso, atad*, dado de alta, anclad*, usado por, lo usa, la usa, tomado
    pt conectad*, vinculad*, registrad*, associad*, atrelad*, ligad*, preso, presa, integrad*, em uso, amarrad*, cadastrad*, linkad*, usado por, pertence, conexao ativa
    it collegat*, conness*, associat*, registrat*, abbinat*, legat*, in uso, vincolat*, agganciat*
    de verbunden, verknupft*, registriert, gekoppelt, angemeldet, in benutzung, in verwendung, hinterlegt, zugeordnet, vergeben
    fr relie*, connecte, connectee, connectes, lie, liee, associe, associee, rattache*, enregistre, enregistree, utilise, rattachee
    id terhubung, tersambung, terdaftar, terkait, terikat, tertaut, terkoneksi, dipakai, nyambung, digunakan, terhubungkan, nyangkut
    hi connected, linked, juda, jura, registered, connect hai, link hai, attached, use ho
    # hold: somebody holds or manages it
    en holding, holds, manages, managing, managed, controls, controlled, owns, let go, hostage, hold
    es administra, maneja, gestiona, controla, se quedo con, retiene, agarrado, manejando, administrando
    pt gerencia, administra, controla, segurando, ficou com, gerenciado, dona
    it gestisce, gestito, controlla
    de verwaltet, gehalten, halt
    fr gere, gerent, gerer, detient
    id kelola, dikelola, mengelola, pegang, dipegang, dikuasai
    hi manage, sambhal, control
    # disconnect: to take the link off
    en disconnect*, disconect*, unlink*, detach*, unpair, release, released, remove, removed, kick, kicked
    es desconect*, desvincul*, desengan*, desenganch*, desenlaz*, quitar*, quite, saque, sacar*, liberar*, libere, soltar, suelte, quito, elimine, lo saque, sacado, sacamos, suelten
    pt desconect*, desvincul*, remov*, tirar, tire, desligar, soltar, liberar, desconexao, desatrel*, tirei, tirou, tirando, tirado
    it scolleg*, disconnett*, rimuov*, dissoci*, staccar*
    de trenn*, entfern*, abmelden, aufheb*, hebe, losen, entkoppel*, freigeben
    fr deconnect*, dissoci*, delier, retir*, detach*, liberer
    id putuskan, diputus*, lepas*, dilepas, batalkan tautan, membatalkan tautan, copot, memutus*
    hi disconnect*, hatao, hatana, unlink, remove
    ## must: it has to be done first
    en have to, has to, need to, needs to, must, please, first, to continue, wants me to, asks me to, should, want me to, telling me to, tells me to
    es tengo que, tengo q, tienes que, tenes que, tenemos que, hay que, debo, debes, debe, debemos, primero, antes, para continuar, pide que, pide, piden, necesito, q lo, que lo, necesita
    pt tenho que, tenho q, tem que, tem q, preciso, precisa, deve, devo, primeiro, antes, para continuar, pra continuar, pede, pedindo, manda
    it devo, devi, deve, dobbiamo, prima, per continuare, bisogna, chiede di
    de muss, mussen, soll, sollen, zuerst, erst, zuvor, um fortzufahren, vorher
    fr dois, doit, devez, devons, il faut, faut, d abord, dabord, avant, pour continuer
    id harus, disuruh, dulu, perlu, untuk melanjutkan, wajib, terlebih dahulu
    hi pehle, karna hoga, karo, karna padega, hoga
    ## current: the present one
    en current, present, existing, have now
    es actual, existente
    pt atual, existente
    it attual*
    de aktuell*, derzeitig*, bestehend*
    fr actuel*, existant*
    id saat ini, sekarang
    hi current, abhi wala
    ## product: Meta's word for the platform in 3441049
    en with the product
    es en el producto, con el producto
    pt no produto, com o produto
    it con il prodotto
    de fur das produkt, bei dem produkt
    fr avec le produit
    id dengan produk
    # shared: shared with somebody
    en shared, sharing, share, shares
    es compart*
    pt compartilh*, partilh*
    it condivi*
    de teilt, geteilt, teilen, freigegeben
    fr partag*
    id membagikan, berbagi, dibagikan, bagikan
    hi share, shared, sharing
    # unshare: to end a share
    en unshare, unsharing, stop sharing
    es dejar de compartir*
    pt parar de compartilhar, deixar de compartilhar
    it smetti di condividere
    de nicht mehr teilen, freigabe aufheben
    fr cesser de partager, arreter de partager
    id berhenti berbagi, berhenti membagikan
    # switch: to change to another
    en switch, switching, change, changing, move, swap
    es cambiar, cambio de, cambiarme, pasar a
    pt trocar, troca, mudar, mudanca
    it cambio, cambiare, passare
    de wechsel*, partnerwechsel, umziehen
    fr changer, changement, basculer
    id beralih, ganti, pindah, mengganti
    hi switch, change, badal*
    # supported: possible or supported
    en supported, possible, allowed, suported, can, lets
    es admite, admitido, permite, permitido, se puede, posible, compatible, deja, soportado
    pt possivel, compativel, suportad*, permite, permitido, deixa
    it supportat*, possibile, consentit*
    de unterstutzt, moglich, erlaubt
    fr prise en charge, pris en charge, possible, permis, supporte
    id didukung, mendukung, bisa, boleh
    hi allow, supported, kar sakte, sakte
    ## access: access or full control
    en access, full control
    es acceso, control total
    pt acesso, controle total
    it accesso, controllo completo
    de zugriff, vollzugriff
    fr acces, controle total
    id akses
    hi access
    """
}
