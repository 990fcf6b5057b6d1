extension Concept {
  /// Providers and partners, and the links to them.
  static let links: StaticString = """
    ## provider: a provider or platform for WhatsApp
    * bsp, bsps, crm, manychat, zenvia, wati, twilio, 360dialog, gupshup, respond io, infobip, messagebird, vonage, sinch, blip, zoko, interakt, aisensy, trengo, sleekflow, chatwoot, botmaker, cliengo, treble, callbell, superchat, landbot, kommo, hubspot, zendesk, freshchat, tidio, qiscus, mekari, haptik, gallabox, octadesk, jivochat, leadsales, whaticket
    en provider*, platform, platforms, vendor, agency, tool, tools, chatbot, bot, reseller, software, chatbot people, chatbot thing, system, service provider, marketing guy, service, services, solution, third party, messaging company, messaging service, automation, auto reply, auto replies, automatic reply, automatic replies, auto responder, autoresponder, programme, program, bots, developer, marketing company, marketing firm, marketing agency, messaging app, integrator, aggregator, agencies, app they set up, supplier, api provider, bot company, chat tool, crm, bsp, software people, the tool, previous tool, outfit, whoever ran our whatsapp, who ran our whatsapp, whoever handled, who handled our, chatbot lads, bot people, bot lads, the old lot, old lot, chat people, chat folks, chat guys, chat company, chat service, messaging guys, bot folks, widget, plugin, addon, add on, app vendor, our tech people
    es proveedor*, plataforma*, herramienta*, agencia*, chatbot, bot, prestador*, sistema, provider*, servicio, servicios, solucion, soluciones, programa, programas, respuestas automaticas, compania de mensajes, integrador, software, bots, automatizacion, desarrollador, robot, robotito, mensajeria, marketing, contestador, crm, proveedor, bsp, herramienta, gente del bot, quien nos llevaba, quien llevaba, quien manejaba, quien nos manejaba, los que nos llevaban, los que nos manejaban, botcito, los del bot, otra gente, los del chat, gente del chat, la gente del chat, empresa de marketing, empresa de chat, empresa del bot, complemento, plugin, los del sistema
    pt provedor*, plataforma*, ferramenta*, agencia*, fornecedor*, robo, robozinho, chatbot, sistema, prestador*, servico, servicos, solucao, solucoes, programa, programinha, software, integrador, bots, bot, respostas automaticas, automacao, empresa de marketing, disparador, marketing, desenvolvedor, ferramentas, atendimento automatico, crm, fornecedor, bsp, ferramenta, pessoal do bot, quem cuidava, quem tocava, quem mexia, quem fazia nosso, os caras do robo, os do robo, outra turma, pessoal do chat, pessoal do sistema, empresa do robo, empresa do chat, plugin, extensao, turma do robo
    it fornitor*, piattaform*, provider*, agenzia, gestore, strumento, gestionale, chatbot, servizio, servizi, soluzione, terze parti, programma, software, bot, risponditore, sistema, strumenti, tool, tools, ditta, crm, fornitore
    de anbieter*, dienstleister*, plattform*, agentur*, provider*, tool, chatbot, system, dienst, dienste, losung, drittanbieter*, software, programm, bot, tools, plattformen, chatsystem, app eines, agenturen, anbietern, crm, anbieter, dienstleister
    fr prestataire*, fournisseur*, plateforme*, agence*, outil*, logiciel*, chatbot, provider*, service, services, solution, tiers, programme, bot, robot, editeur, sous traitant, outils, systeme, appli tierce, agences, presta, prestataires, crm, prestataire, fournisseur, outil, logiciel
    id provider*, penyedia*, platform*, vendor*, agensi, layanan, chatbot, aplikasi pihak, bot, sistem, software, pihak ketiga, tools, tool, jasa, robot, vendor, agency, program, crm, penyedia, aplikasi chat
    hi provider*, platform*, vendor, agency, tool, bot, service, system, software, chatbot, app wale, tools, bots, software wale, bot wala, bot wale, crm, provider
    ##> platform-menu: the menu Business platform in the app
    en business platform, business platforms, bussines platform, business platform screen, app platform page, platform page, platform screen, business tools platform
    es plataforma empresarial, plataforma de whatsapp business, plataforma para empresas, plataforma de negocio, plataforma de negocios, plataforma comercial, plataforma de business, plataforma de la empresa, plataforma para negocios, plataformas de negocio, plataformas empresariales, menu de plataforma, menu ese de plataforma, lo de plataforma, parte de plataforma, plataforma de empresa, plataforma de empresas
    pt plataforma comercial, plataforma do whatsapp business, plataforma de negocios, plataforma business, plataforma empresarial, plataforma para empresas, plataforma de negocio, plataforma empresa
    it piattaforma aziendale, piattaforma business, piattaforma per le aziende, piattaforma commerciale, piattaforma di business, piattaforma dell azienda
    de business plattform, unternehmensplattform, business plattformen, geschaftsplattform, unternehmens plattform
    fr plateforme professionnelle, plateforme d affaires, plateforme business, plateforme d entreprise, plateforme entreprise, plateforme commerciale, plateformes professionnelles
    id platform bisnis, platform bisnisnya, platform usaha
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
    ## brand: a word with a capital letter that no table has, as the names of companies
    ## partner: a partner at Meta
    en partner, partners, partnr, partnering
    es socio, socios, socio comercial, partner, partners, asociado comercial, aliado*, asociado de negocio
    pt parceiro, parceiros, parcero, partner, partners, parceria, parceira, parceiras
    it partner, partners
    de partner, partners, partnern
    fr partenaire, partenaires, partner, partenariat
    id mitra, partner, rekanan, rekan bisnis
    hi partner, partners
    ##> partners-tab: the Partners tab
    en partners tab, partner tab, under partners, in partners, tab partners, partners section, tab partner, tab of partners, section partners, manager partners, menu partners, partner list, list of partners, partners page, second tab, partners part, partners area, partners bit
    es pestana socios, pestana de socios, pestana partners, seccion socios, solapa socios, solapa partners, en socios, a socios, en partners, apartado socios, apartado de socios, lista de socios, menu socios, seccion de socios, seccion partners, pestana de partners, parte de socios, parte de los socios, area de socios, donde los socios, en la parte de socios
    pt aba parceiros, aba de parceiros, aba partners, em parceiros, em partners, lista de parceiros, menu parceiros, secao parceiros, secao de parceiros, guia parceiros, guia de parceiros, parte de parceiros, parte dos parceiros, na parte de parceiros, area de parceiros, la em parceiros
    it scheda partner, tab partner, sezione partner, in partner, elenco partner, elenco dei partner, sezione dei partner, scheda dei partner, menu partner
    de reiter partner, tab partner, partner tab, registerkarte partner, unter partner, bei partner, partnerliste, partner liste, im reiter partner, bereich partner
    fr onglet partenaires, onglet partenaire, dans partenaires, section partenaires, liste des partenaires, rubrique partenaires, menu partenaires, l onglet partenaires
    id tab mitra, tab partner, di mitra, daftar mitra, menu mitra, bagian mitra, di tab mitra, menu partner, bagian partner
    hi partners tab, partner tab, partners section, partners list, partner list, partners wale, partners me, partner section
    # linked: linked or in use
    en connected, linked, registered, attached, tied, hooked, associated, paired, integrated, bound, in use, being used, used by, use by, taken, taken by, connection to, connection with, link to, assigned, signed up, joined, hooked up, stuck on, stuck with, sitting on, sits on, hanging on, hangs on, running on, runs on, handled by, served by, plugged, claimed, set up with, set up on, tethered, locked to, wired, hitched, glued, lives on, living on, fastened, onboarded, still on, still with, still under, already on, already with, clinging, subscribed, belongs to another, run by, lives under, filed under, assoc, hooked in, plugged in, still plugged, wired in
    es conectad*, vinculad*, registrad*, asociad*, enlazad*, ligad*, enganchad*, amarrad*, integrad*, en uso, atad*, dado de alta, anclad*, usado por, lo usa, la usa, tomado, pegad*, enchufad*, trabaja con, bajo una, bajo otra, bajo otro, activo, activa, activado, activada, unida, unido, colgad*, metid*, ocupad*, conexion con, conexion a, conexion, vinculo, tomad*, adherid*, sigue en, sigue con, sigue bajo, sigue como, esta en otra, esta en otro, esta con otra, esta con otro, esta puesto, opera con, corre en, prendid*, asignad*, agarrad*, sujet*, funcionando en, funcionando con, aparece con, figura con, acoplad*, emparejad*, sincronizad*, instalad*, trabajando con, figurando, sigue figurando, enganchada, enganchado
    pt conectad*, vinculad*, registrad*, associad*, atrelad*, ligad*, preso, presa, integrad*, em uso, amarrad*, cadastrad*, linkad*, usado por, pertence, conexao ativa, plugad*, grudad*, pendurad*, conexao com, conexao, ativo, ativa, vinculo, em outro, em outra, com outro, com outra, rodando, operando, alocad*, inserid*, instalad*, continua em, segue em, engatad*, colad*, ocupad*, aliad*, acoplad*, sincronizad*, dentro de outr*, enganchad*, alugad*, engatada, engatado, acoplada
    it collegat*, conness*, associat*, registrat*, abbinat*, legat*, in uso, vincolat*, agganciat*, attivo, attiva, attaccat*, inserit*, appoggiat*, impegnat*, risulta su, sta su, collegamento, connessione, occupat*, installat*, integrat*, allacciat*, appes*, assegnat*, risulta di, intestato a, sotto un altra, intestata a
    de verbunden, verknupft*, registriert, gekoppelt, angemeldet, in benutzung, in verwendung, hinterlegt, zugeordnet, vergeben, hangt, hangen, haengt, dranhangt, dran, lauft uber, lauft bei, lauft noch, liegt bei, angebunden, eingebunden, aktiv, verknupfung, verbindung, belegt, gebunden, eingerichtet, angeschlossen, integriert, im einsatz, benutzt, genutzt, verwendet, angehangt, angedockt, drauf, gehort
    fr relie*, connecte, connectee, connectes, lie, liee, associe, associee, rattache*, enregistre, enregistree, utilise, rattachee, branche, branchee, raccorde*, rattachement, lien, accroche*, active, liaison, connexion, integre*, inscrit*, pris par, utilisee, couple, couplee, attache*, affilie*, actif, installe*, reliee, coince*, bloque chez, lies, chez une autre, chez un autre
    id terhubung, tersambung, terdaftar, terkait, terikat, tertaut, terkoneksi, dipakai, nyambung, digunakan, terhubungkan, nyangkut, nyantol, menempel, nempel, aktif, kesambung, terpasang, tersangkut, sambungan, terintegrasi, konek, kekonek, terkonek, connect, link, nge link, kepasang, tergabung, masih di, ketaut
    hi connected, linked, juda, jura, registered, connect hai, link hai, attached, use ho, laga hua, laga hai, juda hua, chipka, linked hai, tied, attach, connection, laga, lagi hui, jude, judi, connected he, active, link ho, atka hua, phasa, ka bata raha
    # hold: somebody holds or manages it
    en holding, holds, manages, managing, managed, controls, controlled, owns, let go, hostage, hold, has our, looks after, in charge, controlled by, managed by, run by, looked after, administers, takes care, hogging, wont release, wont let go, sits with, handles, administered, sitting on, squatting on, hangs on, is handling, already handling, takes care of it, wont release us, clinging to, hanging on to, keep hold of, still have us, not letting go, refuse to let go, claws in, their claws, sunk their teeth, have us by, stuck like glue, clamped on, holding us hostage, leech, leeching, like a tick, grip on, still grips, in its grip
    es administra, maneja, gestiona, controla, se quedo con, retiene, agarrado, manejando, administrando, no suelta, no me suelta, no nos suelta, administrad*, gestionad*, manejad*, controlad*, mandando, lo agarro, atiende, lo tiene, la tiene, lo maneja, opera, se aduena, no libera, no nos libera, en manos de, en poder de, metida en, colgada de, colgado de, la siguen teniendo, lo siguen teniendo, gestionada, la usa, lo usa, la gestiona, no nos sueltan, no sueltan, no largan, no nos largan, no nos larga, no quieren soltar, no quiere soltar, no lo sueltan, no la sueltan, no lo suelta, no la suelta, no liberan, no nos liberan, tiene agarrado, tienen agarrado, lo tienen, la tienen, tomado por, lo tiene tomado, no aflojan, no afloja, garrapata, como garrapata, de rehen, rehen, secuestrado, secuestrada, nos tienen agarrados, no sueltan ni
    pt gerencia, administra, controla, segurando, ficou com, gerenciado, dona, administrad*, mandando, toma conta, gerenci*, control*, segura, nao solta, nao libera, comanda, na mao de, manda no, gere, cuida desse, pendurada, pendurado, continua com, segue com, gerenciada, usa, nao soltam, nao nos solta, nao nos soltam, nao larga, nao largam, nao quer soltar, nao querem soltar, nao liberam, nao nos libera, tem agarrado, agarrado, agarrada, agarrou, largou o osso, tomado por, nao afrouxa, nao afrouxam, carrapato, como carrapato, de refem, refem, sequestrado, sequestrada, agarrado na, agarrada na
    it gestisce, gestito, controlla, gestit*, amministr*, in mano, controllat*, gestiscono, attaccata al, attaccato al, attaccata, gestito da, usato da
    de verwaltet, gehalten, halt, betreut, blockiert, gehort, kontrolliert, betreibt, in der hand, verwalten, gibt nicht frei, hangt an, hangt noch, hangt
    fr gere, gerent, gerer, detient, geree, administre*, controle*, detenu, tient, garde, s occupe, entre les mains, bloque, accrochee, accroche, gere par
    id kelola, dikelola, mengelola, pegang, dipegang, dikuasai, atur, mengatur, menguasai, ngurus, diurus, nempel, nyangkut, masih dipegang
    hi manage, sambhal, control, chala raha, ke paas hai, ke paas, sambhalta, control me, chalata, manage karta, ke control, baithi, baitha, kabza, unke paas, manage ho raha
    #> disconnect: to take the link off
    en disconnect*, disconect*, unlink*, detach*, unpair, release, released, remove, removed, kick, kicked, cut off, cut the, cut it, take off, take it off, take that off, take them off, taken off, get rid of, rid of, unhook*, dissociat*, disassociat*, delink*, free it, free the number, let it go, come off, get it off, kick it, kick them, cut them, sever, untie, decouple, uncouple, ended first, break the link, be ended, pull it, pull them, boot them, dropped first, drop it, drop them, unlinking, de link, logged off, close the connection, end the connection, unplug*, throw out, chuck, leave, leave your, cut ties, cut the cord, part ways, drop my, drop your, walk away from, took it out, take it out, took them out, taken out, took out, cut them loose, cut loose, cut him loose, cut her loose, kicked out, threw them out, threw out, booted, chucked, cut the cable, pull the plug, divorce, show them the door, say goodbye to, evict, evicted, sent packing, took off, took away, take away
    es desconect*, desvincul*, desengan*, desenganch*, desenlaz*, quitar*, quite, saque, sacar*, liberar*, libere, soltar, suelte, quito, elimine, lo saque, sacado, sacamos, suelten, cort*, dar de baja, darse de baja, den de baja, dado de baja, dada de baja, dimos de baja, di de baja, darlo de baja, darla de baja, dar la baja, quit*, suelt*, solt*, saqu*, saca, liber*, retir*, remov*, elimin*, despeg*, desat*, separ*, deslig*, desasoci*, desenchuf*, desactiv*, desinstal*, desamarr*, cancele la, apart*, desinteg*, deslink*, borr*, cerrar la conexion, baje de, salirme de, dejar la, cortar con, salirse de, largar, largue, larguen, lo largue, los elimine, los saque, los sacamos, los borre, los quite, cortar el cordon, cortar el cable, divorciarme, divorciarnos, echarlos, correrlos, mandarlos a volar, zaf*
    pt desconect*, desvincul*, remov*, tirar, tire, desligar, soltar, liberar, desconexao, desatrel*, tirei, tirou, tirando, tirado, tira, tirem, tiro, desassoci*, desfaz*, encerr*, cort*, liber*, solt*, solte, excluir, exclua, cancel*, apag*, desplug*, desat*, desativ*, deslig*, desamarr*, desengat*, dar baixa, baixa, desgrud*, retir*, separ*, desinstal*, sair de, arranc*, sair da outra, sair do, larg*, sair da, saia da, saia do, tirei eles, removi eles, expulsei, botei pra fora, coloquei pra fora, cortar o cordao, cortar o cabo, divorciar, dar tchau, despachar, botar pra correr, zafar
    it scolleg*, disconnett*, rimuov*, dissoci*, staccar*, stacc*, togli, togliere, tolga, tolgo, tolto, tolta, elimin*, sganci*, slegar*, disattiv*, liber*, svincol*, disassoci*, cancell*, leva, levare, scollegh*, rimoss*, chiudere, lasciare, liberarmi, liberarsi, svincolarmi
    de trenn*, entfern*, abmelden, aufheb*, hebe, losen, entkoppel*, freigeben, getrennt, losch*, losmach*, abklemm*, abtrenn*, runter, rausnehm*, raus, rauswerf*, abhang*, loslass*, beend*, losgelost, trennung, rausschmeiss*, runternehm*, loseis*, ausloggen, weg, lostrenn*, entbind*, abkoppel*, runterschmeiss*, rausgeworfen, verlassen, loslosen
    fr deconnect*, dissoci*, delier, retir*, detach*, liberer, debranch*, enlev*, lenlev*, supprim*, separ*, couper, coupe, decroch*, desinstall*, delie*, rompre, deconnexion, quitter, retire*, degag*, virer, desactiv*, fermer, lacher, liber*, me liberer, se liberer
    id putuskan, diputus*, lepas*, dilepas, batalkan tautan, membatalkan tautan, copot, memutus*, putus*, diputus, melepas*, cabut*, dicabut, keluarkan, hapus*, dihapus, dicopot, unlink, disconnect, pisah*, dipisah, nonaktif*, matikan, lepasin, putusin, copotin, mencabut, keluar dari
    hi disconnect*, hatao, hatana, unlink, remove, hata*, nikal*, alag kar*, band karo, delete karo, disconnect kar*, hatado, chhudao, tod do, todo, hatane, cut karo
    ##> must: it has to be done first
    en have to, has to, need to, needs to, must, please, first, to continue, wants me to, asks me to, should, want me to, telling me to, tells me to, before i can, before you can, before continuing, before, must be, wont let me, until, got to, gotta, supposed to, require, required, requires, then come back, make me, making me, insists, insist, demand, demands, expects, expect, order me, told to, or else, ought
    es tengo que, tengo q, tienes que, tenes que, tenemos que, hay que, debo, debes, debe, debemos, primero, antes, para continuar, pide que, pide, piden, necesito, necesita, antes de, exige, exigen, obliga, no deja, no me deja, hasta que, hasta q, debera, deberias, manda, manda a, hace falta, requiere, dice q, para poder, para seguir, luego, sino no, previamente, ordena, tenga que, tenga q, tocaria, toca, me toca, tengamos que, tienen que, es necesario, necesitas, que primero
    pt tenho que, tenho q, tem que, tem q, preciso, precisa, deve, devo, primeiro, antes, para continuar, pra continuar, pede, pedindo, manda, e pra, e para, antes de, exige, obriga, ate que, para poder, pra poder, pra seguir, requer, necessario, mandando, manda eu, manda tirar, primeiramente, tenho de, temos que, tem de, so depois, precisamos, que eu, so deixa, pediu
    it devo, devi, deve, dobbiamo, prima, per continuare, bisogna, chiede di, occorre, prima di, obbliga, necessario, vada, per poter, va, vanno, dovrei, dobbiate, impone, mi dice di, da scollegare, da staccare, da togliere, da rimuovere
    de muss, mussen, soll, sollen, zuerst, erst, zuvor, um fortzufahren, vorher, musst, musse, davor, vorab, erforderlich, notig, bevor, ehe, damit, verlangt, muesse, zwingt, muss ich, bitte, sonst, solle
    fr dois, doit, devez, devons, il faut, faut, d abord, dabord, avant, pour continuer, faut que, oblige, avant de, necessaire, doive, pour pouvoir, devrais, exige, veuillez, faudrait, prealable, exiger, imposent, impose, doivent
    id harus, disuruh, dulu, perlu, untuk melanjutkan, wajib, terlebih dahulu, suruh, diminta, mesti, sebelum, agar, supaya bisa, musti, kudu, baru bisa, nyuruh, disuruhnya, minta, mintanya, diharuskan
    hi pehle, karna hoga, karo, karna padega, hoga, zaroori, bol raha, tab, padega, pehle se hatao, chahiye, karna hai, jab tak, karne ko bol, karne ko
    ## current: the present one
    en current, present, existing, have now, the one i have, i m on, im on, i am on, we have now, we re on
    es actual, existente, que tengo, que ya tengo, q ya tengo, vigente
    pt atual, existente, que tenho, que ja tenho, vigente, que eu tenho
    it attual*, che ho, presente
    de aktuell*, derzeitig*, bestehend*, jetzig*, momentan*
    fr actuel*, existant*, en cours, present, que j ai
    id saat ini, sekarang, sekarang ini, yang sekarang
    hi current, abhi wala, abhi ka, abhi wale
    # shared: shared with somebody
    en shared, sharing, share, shares, co managed, split, lent, lend, lending, lent out, on loan to, borrowed, joint custody, on loan
    es compart*, divido, prest*, prestada, prestado, prestando, prestado a, prestada a, en prestamo, custodia compartida
    pt compartilh*, partilh*, divid*, dividind*, emprest*, emprestado, emprestada, emprestado pra, emprestado para, guarda compartilhada
    it condivi*, condiviso, prestat*, in prestito
    de teilt, geteilt, teilen, freigegeben, gemeinsam, verliehen, ausgeliehen, geliehen
    fr partag*, partagee, partager, prete, pretee, pretent
    id membagikan, berbagi, dibagikan, bagikan, dibagi, berbagi akun, share, dishare, dipinjamkan, pinjamkan
    hi share, shared, sharing, udhaar
    # switch: to change to another
    en switch, switching, change, changing, move, swap, swapping, changeover, migrate, migrating, transfer
    es cambiar, cambio de, cambiarme, pasar a, cambio, cambie, cambia, migrar, traspas*
    pt trocar, troca, mudar, mudanca, trocando, trocas, migrar, mudo
    it cambio, cambiare, passare, cambia, migrare, sostituire
    de wechsel*, partnerwechsel, umziehen, umstell*, wechsle
    fr changer, changement, basculer, change, migrer, changement de
    id beralih, ganti, pindah, mengganti, migrasi, tukar
    hi switch, change, badal*, switching, badalna, badalne
    # supported: possible or supported
    en supported, possible, allowed, suported, can, lets, allow, allows, doable, permit*, let me, let us, able
    es admite, admitido, permite, permitido, se puede, posible, compatible, deja, soportado, permitid*, dejan, se deja
    pt possivel, compativel, suportad*, permite, permitido, deixa, permitid*, da pra, permitem, troca
    it supportat*, possibile, consentit*, permette, permess*
    de unterstutzt, moglich, erlaubt, geht, lasst, unterstutz*
    fr prise en charge, pris en charge, possible, permis, supporte, permet, permise, autorise*
    id didukung, mendukung, bisa, boleh, diizinkan, mengizinkan
    hi allow, supported, kar sakte, sakte, ho sakta, allowed, sakta
    ## access: access or full control
    en access, full control, permissions, full access, rights, admin rights, partial access
    es acceso, control total, accesos, permisos
    pt acesso, controle total, acessos, permissoes, controle completo
    it accesso, controllo completo, accessi
    de zugriff, vollzugriff, zugriffsrechte, zugang
    fr acces, controle total, controle complet, droit, droits
    id akses, akses penuh, kontrol penuh
    hi access, full control, full access
    """
}
