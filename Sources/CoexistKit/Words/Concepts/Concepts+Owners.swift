extension Concept {
  /// Numbers and accounts, and whose they are.
  static let owners: StaticString = """
    ##> number: the phone number
    * nr
    en number, numbers, phone number, phone numbers, line, landline, sim, phone, mobile, mobile number, telephone, telephone number, cell, cell number, landline number, our line, numbr
    es numero, numeros, numero de telefono, numeros de telefono, num, nro, linea, telefono, numerito, celular, movil, cel, celu, lineas, telefonito, nmero, chip, fijo, linea fija
    pt numero, numeros, numero de telefone, numeros de telefone, num, telefone, linha, fone, nr, celular, cel, chip, telefones, numerozinho, n, linhas, fixo
    it numero, numeri, numero di telefono, numeri di telefono, telefono, linea, cellulare, utenza
    de nummer, nummern, rufnummer*, telefonnummer*, handynummer*, handynr, nr, telefon*, praxisnummer, festnetz*, mobilnummer, anschluss, firmennummer, geschaftsnummer
    fr numero, numeros, numero de telephone, numeros de telephone, ligne, telephone, num, tel, portable, mobile, telephones, fixe, nums
    id nomor, nomer, nomor telepon, no hp, nomornya, nomer hp, no wa, no telepon, nmr, nomer wa, nomor wa, nomor hp, nope
    hi number, num, no, mobile number, phone number, sim, nambar
    ##> account: an account
    en account, accounts, acct, profile, acount, accnt
    es cuenta, cuentas, cta, perfil, cuentita
    pt conta, contas, perfil, continha, cta
    it account, profilo, profili
    de konto, konten, account, accounts, profil, kontos
    fr compte, comptes, profil
    id akun, akunnya
    hi account, acct, khata
    ##> whatsapp: WhatsApp
    * whatsapp, whats, wpp, wsp, wasap, watsapp, whatsapp business, whatsapp business app, wa business, wsapp, whatapp, whatsap, wazap, watsap, whattsapp, wp, wap
    en wa, wapp
    es wa, wasa, guasap, wasapp, guatsap, wasaps
    pt zap, zapzap, zapp, uats, zap business, whatszap
    it wa, whatsapp aziendale, wapp
    de wa
    fr wa, watsapp
    id wa, wa bisnis
    hi wa
    ##> waba: the WhatsApp Business account
    * waba, wabas
    en whatsapp business account, whatsapp business accounts, whatsapp account, business account
    es cuenta de whatsapp, cuenta de whatsapp business, cuentas de whatsapp, cuenta whatsapp, cuenta de wa, cuenta wa
    pt conta do whatsapp, conta do whatsapp business, contas do whatsapp, conta whatsapp, conta do whats, conta de whatsapp, conta whats, conta do zap, conta wa
    it account whatsapp, account whatsapp business, account di whatsapp, account wa
    de whatsapp konto, whatsapp business konto, whatsapp account, whatsapp konten, wa konto, whatsapp business account
    fr compte whatsapp, compte whatsapp business, compte de whatsapp, comptes whatsapp
    id akun whatsapp, akun whatsapp business, akun wa, akun wa bisnis, akun wabisnis
    hi whatsapp account, whatsapp ka account, whatsapp wala account, wa account
    ## company: a business
    en company, companies, business, businesses, firm, organisation, organization, branch, branches, shop, shops, store, brand, franchise, organisations, entity, ltd, llc, practice, enterprise, clinic, charity, ngo, foundation, association
    es empresa, empresas, negocio, negocios, sociedad, compania, razon social, emprendimiento, tienda, local, comercio, marca, firma, companias, franquicia, sucursal, srl, pyme, ong, fundacion, asociacion
    pt empresa, empresas, negocio, negocios, cnpj, firma, loja, comercio, marca, organizacao, filial, franqueadora, franquia, ltda, mei, razao social, estabelecimento, ong, fundacao, associacao
    it azienda, aziende, societa, attivita commerciale, impresa, ditta, negozio, srl, attivita, marchio, ragione sociale
    de unternehmen, firma, firmen, unternehmens, betrieb, laden, gmbh, gbr, geschaft, praxis, organisation, filiale
    fr entreprise, entreprises, societe, boite, magasin, enseigne, raison sociale, marque, sarl, structure, firme, commerce
    id bisnis, perusahaan, usaha, toko, pt, cv, kantor, cabang, usahanya
    hi business, company, dukan, shop, firm, store, vyapar, biznes
    ## portfolio: a business portfolio at Meta
    * bm, business manager, business suite, biz manager, meta business suite, meta business manager, facebook business, bms
    en portfolio, portfolios, business portfolio, meta business, holding, business settings, business manager account, business portfolios, facebook business account, facebook business manager, portfolio of, fb business, ad account, business account of, business managers
    es portafolio*, portfolio*, administrador comercial, administrador de negocios, configuracion del negocio, portfolio comercial, cuenta comercial, cuenta publicitaria, cuenta de facebook business, cuenta de negocios, cuenta empresarial, business de, portfolio empresarial, administrador de facebook
    pt portfolio*, portifolio*, gerenciador de negocios, gerenciador, portfolio empresarial, portfolio comercial, conta comercial, conta de negocios, conta empresarial, conta de anuncios, portfolios, gerenciadores, gerenciador da meta, carteira
    it portfolio*, portafoglio, portafogli, gestionale meta, account aziendale, business di
    de portfolio*, unternehmenskonto, unternehmensportfolio, business manager, geschaftsportfolio, unternehmenskonten, portfolios, werbekonto
    fr portefeuille*, portfolio*, gestionnaire, portefeuille business, compte business, compte publicitaire, compte professionnel, portefeuille, portefeuille meta, portefeuilles
    id portofolio*, portfolio*, akun bisnis, bisnis manager, manajer bisnis, akun iklan, fb bisnis
    hi portfolio, business account, bussiness manager, portfolio me, ad account
    ## other: another one
    en other, another, different, someone, somebody, someone else, somebody else, third party, elsewhere, someone elses, another one, some other, something else, different one, other one, others, external, elses, unknown, strange, foreign, 2nd, by them, with them, somewhere else, someplace else, anywhere else
    es otro, otra, otros, otras, alguien, distinto, distinta, tercero, otro lado, otra cosa, otra parte, otro sitio, otra persona, terceros, ajena, ajeno, ajenos, distint*, tercera, externo, externa, diferente, desconocid*
    pt outro, outra, outros, outras, alguem, terceiro, outro lugar, outra coisa, outra pessoa, terceiros, diferente, terceira, externo, externa, desconhecid*, de fora, alheia, algum
    it altro, altra, altri, qualcuno, qualcun altro, terzi, altra cosa, altre, terze, divers*, estern*, un altra, terza, sconosciut*
    de ander*, jemand, jemand anderem, woanders, anderswo, fremd*, drittanbieter*, dritte, dritten, wem anders, andrer, andern, andre, sonst, irgendein*, externe*, weitere*
    fr autre, autres, quelqu un, ailleurs, tiers, tierce, quelquun, quelque chose, differente*, externe, inconnu*, dautre, une autre, un autre
    id lain, lainnya, orang lain, pihak lain, yang lain, ketiga, beda, berbeda, luar, asing, laen
    hi dusra, dusre, dusri, doosra, doosre, kisi aur, other, another, koi aur, alag, koi dusri, koi dusra, third party, bahar, kisi dusre, kisi
    ## old: an earlier one
    en old, previous, previously, former, ex, prior, earlier, past, used to use, we left, stopped paying, no longer use, last one, cancelled, canceled, moved from, moving over from, ages ago, two years back, years back, quit, ditched, dropped them, ended the contract, legacy, the one before, existing provider, your existing, your current, last, we had before, had before, used before, we used before, from before, we sacked, we fired, sacked, fired, long gone, we binned
    es viejo, vieja, viejos, viejas, anterior, anteriores, antigu*, ex, de antes, previo, dejamos, dimos de baja, cancelamos, cancele, ya no usamos, ya no pagamos, usabamos, tuvimos, teniamos, vencio, no renovamos, dejado, de hace, antes tenia, antes usaba, antes teniamos, antes usabamos, habiamos, dejo de pagar, no pagamos mas, terminamos, finalizo, lo deje, la deje, exproveedor, caducado, nos dimos de baja, los de antes, la de antes, el de antes, despedimos, despedi, echamos a, el otro que teniamos
    pt antigo, antiga, antigos, antigas, anterior, anteriores, velho, velha, ex, de antes, cancelamos, cancelei, a gente usava, usava, usavamos, deixamos, paramos de pagar, tinhamos, encerrou, encerramos, tinha antes, saimos, larguei, largamos, passado, cancelado, nao uso mais, nao usamos mais, nao pago mais, saimos da, saimos do, os de antes, o de antes, a de antes, demitimos, demiti, mandamos embora, largado, a gente largou, mandei embora, q mandei embora
    it vecchi*, precedent*, ex, di prima, avevamo, usavamo, disdett*, non paghiamo, vecchio, usavo, avevo, passato, disdetta, chiuso il contratto, lasciato, precedente, disdetto, abbiamo lasciato
    de alte, alten, alter, altes, altem, fruher*, vorherig*, ehemalig*, ex, vorig*, gekundigt, abbestellt, hatten wir, damals, vorher, davor, hatte, hatten, ex anbieter, nutzten, gekuendigt, nicht mehr nutzen, bisherig*, vormals, ehemals, vorherigen, vorheriger, vorherige, voriger, ehemaliger, fruherer
    fr ancien*, precedent*, ex, d avant, resilie*, quitte, on avait, utilisait, arrete, avant on, javais, jutilisais, utilisions, abandonne*, precedemment, vieux, vieille, ancien, precedent, resilie
    id lama, sebelumnya, terdahulu, dulu, dulu pakai, udah stop, stop langganan, yang dulu, mantan, berhenti langganan, dulu pake, sebelum ini, bekas, eks, sudah berhenti, putus kontrak, dulunya
    hi purana, purani, purane, pehle wala, pehle wale, old, pehle tha, chhod diya, pehle use, band kar diya, pehle wali, purane wale, purana wala, chhod di, pichla, pichle wale, cancel kar diya, band kar diya tha
    ##> already: it is so already
    en already, allready, before, currently, presently, all ready
    es ya, actualmente, hoy por hoy
    pt ja, atualmente
    it gia, attualmente
    de bereits, schon, derzeit
    fr deja, actuellement
    id sudah, udah, telah, udh, saat ini, kini, sdh, uda
    hi already, pehle se, pehle hi
    # belongs: belongs to somebody
    en belong, belongs, belonging, part of, owned, belonged, registered to, owned by, property of, is in, is at, under the name, associated with, yours, ours, lives under, relate to, relates to, related to, goes with, go with, go together, match, matches
    es pertenece*, forma parte, es de, es del, corresponde, es de la, es de otra, es de otro, figura a nombre, a nombre de, es propiedad, corresponda, perteneciente, propiedad, parte de, es de ahi, es de alli, es suyo, es de esa, es de ese, se relaciona, relacionad*, tiene que ver, va con
    pt pertence*, faz parte, e da, e do, e de, pertencente, e de outra, e de outro, propriedade, corresponde, parte da, e dela, e dele, e dessa, e dali, se relaciona, relacionad*, tem a ver, bate com, combina com
    it appartien*, fa parte, e di un, parte di, corrisponde, proprieta, di proprieta, e suo, e sua, appartiene, risulta di, e di un altra
    de gehort, gehoren, gehorig, gehore, zugehorig, gehorte, zu diesem, zugeordnet, eigentum, teil von
    fr appartien*, fait partie, depend, propriete, est a, relever, releve, fasse partie, correspond, a elle, a lui, est le sien, serait chez, est chez, appartient
    id milik, punya, termasuk, milikny, kepunyaan, merupakan bagian, bagian dari, dimiliki
    hi belong, ka hai, ke naam, belong karta, ki hai, belongs, iska, uska, ka bata raha
    ## chosen: chosen in the window
    en chose, chosen, choose, select, selected, selecting, pick, picked, picks, selecte, choosing, i chose, selection, picked mine, ive picked, i picked, highlighted, clicked, tapped, pressed, tile, logs in with, signs in with, went for, opted, opted for, took the, choice, went with
    es elegi*, elij*, elegid*, seleccion*, escog*, eleccion, escojo, elegi, elijo, seleccione, marque, marco, elegir, clic, pulse, entra con, ingresa con, inicia sesion con, opto, optamos, opte, eligio, se fue por
    pt escolh*, selecion*, escolhi, escolho, marquei, marco, selecionei, cliquei, entra com, loga com, optou, optei, foi no, foi na opcao
    it selezion*, scelt*, scelgo, scegli*, ho scelto
    de ausgewahlt*, wahle, gewahlt*, auswahle, auswahl, angeklickt, aussuche, ausgesucht, gewahlte, ausgewahlte, selektiert, wahlt, meldet sich mit
    fr selection*, choisi*, choisie, choisir, choisis, selectionne
    id pilih, dipilih, memilih, milih, saya pilih, kepilih, terpilih
    hi selected, select, chuna, choose, choose kiya, chun, select kiya, chosen
    ## person: somebody who is not the company
    en husband*, wife*, ex employee, former employee, sister*, brother*, boss, father*, mother*, uncle*, cousin*, employee, intern, grandson, granddaughter, son, daughter, nephew, niece, accountant, bookkeeper, freelancer, contractor, ex partner, my ex, franchise hq, head office, hq, franchisor, assistant, staff, colleague, owner, founder, web guy, web designer, designer, consultant, marketer, it guy, former owner, business partner, co founder, in law, friend, husbands, wifes, the agency, an agency, marketing guy, previous owner, manager who left, dad, mum, mom, my partner, his partner, her partner, my business partner, chap, guy, developer, ex husband, ex wife, former partner, old owner, landlord, franchisee, predecessor, previous manager, old manager
    es marido, esposo, esposa, empleado, empleada, ex empleado, hermano, hermana, jefe, ex socio, ex socia, papa, contador, contadora, nieto, nieta, hijo, hija, sobrino, sobrina, yerno, nuera, cunado, cunada, primo, prima, ex, freelance, freelancer, disenador, disenadora, dueno anterior, duena anterior, socia, asistente, community manager, mama, abuelo, tio, amigo, franquicia, casa matriz, empleados, agencia, exsocio, exsocia, exempleado, exempleada, ex marido, ex esposa, ex novio, consultor, informatico, gestor, gestoria, contable, encargado, encargada, mi socio, mi socia, mi pareja, su socio, su socia, mis socios, expareja, ex pareja, chico, muchacho, gerente anterior, exgerente, ex gerente, ex empleador
    pt marido, esposa, funcionario, funcionaria, ex funcionario, irma, irmao, antiga socia, antigo socio, ex socio, ex socia, pai, contador, contadora, freelancer, franqueadora, neto, neta, filho, filha, sobrinho, sobrinha, genro, nora, cunhado, cunhada, primo, prima, ex, antigo dono, antiga dona, agencia, designer, social media, socio, socia, matriz, amigo, mae, tio, tia, avo, ex marido, namorado, rapaz, estagiario, gerente, dono, meu socio, minha socia, meu parceiro, minha parceira, menino, moco, dono anterior, ex gerente, antigo gerente, antiga gerente
    it marito, moglie, dipendente, ex socio, fratello, sorella, commercialista, consulente, freelance, nipote, figlio, figlia, cugino, cugina, cognato, cognata, socio, socia, ex dipendente, agenzia, grafico, webmaster, mio ex, papa, mamma, franchisor, sede, collega, zio, zia, mio partner, mia partner, mio socio, mia socia, ragazzo, ex marito, vecchio titolare
    de mann, frau, mitarbeiter, ehemaliger, bruder, schwester, chef, steuerberater*, freelancer, agentur, neffe, nichte, sohn, tochter, schwager, partner, ex partner, vorbesitzer, vorgangerin, vorganger, ex mann, ex frau, kollege, kollegin, praktikant, werkstudent, webdesigner, zentrale, vater, mutter, inhaber, geschaftsfuhrer, mein partner, meine partnerin, mein geschaftspartner, meinem partner, grafiker, steuerberater
    fr mari, femme, employe, frere, soeur, ex associe, comptable, freelance, neveu, niece, fils, fille, beau frere, cousin, associe, ancien associe, ex mari, agence, stagiaire, graphiste, consultant, siege, ancien patron, employee, collegue, patron, maman, papa, ancien gerant, franchiseur, mon partenaire, ma partenaire, mon associe, mon associee, webmaster, ancien proprietaire, gerant, precedent gerant, gerante
    id suami, istri, karyawan, mantan, kakak, adik, pegawai, freelancer, konsultan, akuntan, sepupu, keponakan, anak, paman, bos, mantan karyawan, mantan partner, agensi, teman, pusat, admin lama, pemilik lama, bapak, ibu, mitra saya, partner saya, pasangan saya, rekan saya, desainer, anak magang
    hi wife, husband, bhai ka, employee, papa, accountant, ca, freelancer, beta, bhatija, bhai, biwi, pati, dost, agency, ex employee, purana employee, chacha, mamu, staff, head office, designer, mere partner, meri partner, mera partner, ladka, purana malik
    ## found: it is or sits there
    en sits, lives in, lives under, registered under, created under, found in, stuck in, sits in, sits under, is in, in his, in her, in their, on his, on her, lives, registered with, set up by, set up in, created it, was created, parked, belongs to, owned, tucked, ended up in, put it in, put it on, nested, under her, under his, under their, under the old, to be in, is in the, be in the, are in the, s in the, was in the
    es bajo, dentro, aparece en, esta en, figura en, dado de alta, dio de alta, en su, a nombre de, esta en el, esta en la, en el de, en la de, cargado, cargo, lo creo, la creo, lo armo, lo puso, lo registro, quedo en, metio en, metido en, lo abrio, vive en, creado, creo, armo, registrado
    pt ta na, esta na, ta no, esta no, localizado, dentro, embaixo, aparece no, no nome, ficou na, criou, cadastrou, registrou, colocou, abriu, botou, no dele, na dele, no dela, na dela, foi criado, foi criada, ta dentro, ficou no, vinculado ao, dentro do
    it sotto, dentro, si trova, trovato, aveva inserito, ha inserito, ha creato, creato, registrato da, messo, nel suo, sul suo, sta nel, sta nella, e nel, presente
    de liegt, befindet, im portfolio, hangt, steckt, angelegt, hat angelegt, eingetragen, drin, im konto, bei der, lauft auf, lauft unter, erstellt, liegt im, liegt in, gelandet, unter dem konto, unter der alten
    fr sous, dans, se trouve, trouve, a cree, cree par, chez, se situe, heberge, declare*, enregistre, mis dans, est dans, dans celui, loge
    id di bawah, ada di, di dalam, didaftarin, didaftarkan, dibuat, ternyata di, nyangkut di, punya, dibuatkan, masuk ke, terdaftar di
    hi ke andar, me pada, mein hai, me hai, banaya, banaya tha, dala, register kiya, ke portfolio, ke business, par hai, ke account
    """
}
