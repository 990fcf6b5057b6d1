extension Concept {
  /// Numbers and accounts, and whose they are.
  static let owners: StaticString = """
    ## number: the phone number
    en number, numbers, phone number, phone numbers, line, landline, sim, phone
    es numero, numeros, num, nro, linea, telefono, numerito
    pt numero, numeros, num, telefone, linha, fone, nr
    it numero, numeri, telefono, linea
    de nummer, nummern, rufnummer*, telefonnummer*, handynummer*
    fr numero, numeros, ligne, telephone
    id nomor, nomer, no hp, nomornya, nomer hp
    hi number, num, no
    ## account: an account
    en account, accounts, acct
    es cuenta, cuentas
    pt conta, contas
    it account, profilo
    de konto, konten, account
    fr compte, comptes
    id akun, akunnya
    hi account
    ## whatsapp: WhatsApp
    * whatsapp, whats, wpp, wsp, wasap, watsapp, whatsapp business, whatsapp business app, wa business
    es wa, wasa
    pt zap, zapzap
    id wa, wa bisnis
    hi wa
    ## waba: the WhatsApp Business account
    * waba, wabas
    en whatsapp business account, whatsapp business accounts, whatsapp account, business account
    es cuenta de whatsapp, cuenta de whatsapp business, cuentas de whatsapp
    pt conta do whatsapp, conta do whatsapp business, contas do whatsapp
    it account whatsapp, account whatsapp business
    de whatsapp konto, whatsapp business konto
    fr compte whatsapp, compte whatsapp business
    id akun whatsapp, akun whatsapp business, akun wa
    hi whatsapp account
    ## company: a business
    en company, companies, business, businesses, firm, organisation, organization
    es empresa, empresas, negocio, negocios, sociedad, compania, razon social
    pt empresa, empresas, negocio, negocios, cnpj, firma
    it azienda, aziende, societa, attivita commerciale, impresa
    de unternehmen, firma, firmen, unternehmens
    fr entreprise, entreprises, societe, boite
    id bisnis, perusahaan, usaha
    hi business, company
    ## portfolio: a business portfolio at Meta
    * bm, business manager, business suite
    en portfolio, portfolios, business portfolio, meta business, holding, business settings
    es portafolio*, portfolio*, administrador comercial, administrador de negocios, configuracion del negocio
    pt portfolio*, portifolio*, gerenciador de negocios, gerenciador, portfolio empresarial
    it portfolio*, portafoglio
    de portfolio*, unternehmenskonto, unternehmensportfolio
    fr portefeuille*, portfolio*, gestionnaire
    id portofolio*, portfolio*
    hi portfolio
    ## other: another one
    en other, another, different, someone, somebody, someone else, somebody else, third party, elsewhere, they, them
    es otro, otra, otros, otras, alguien, distinto, distinta, tercero, otro lado
    pt outro, outra, outros, outras, alguem, terceiro, outro lugar
    it altro, altra, altri, qualcuno, qualcun altro, terzi
    de ander*, jemand, jemand anderem, woanders
    fr autre, autres, quelqu un, ailleurs, tiers
    id lain, lainnya, orang lain, pihak lain
    hi dusra, dusre, dusri, doosra, doosre, kisi aur, other, another, koi aur
    ## old: an earlier one
    en old, previous, previously, former, ex, prior, earlier, past
    es viejo, vieja, viejos, viejas, anterior, anteriores, antigu*, ex, de antes, previo
    pt antigo, antiga, antigos, antigas, anterior, anteriores, velho, velha, ex, de antes
    it vecchi*, precedent*, ex, di prima
    de alte, alten, alter, altes, altem, fruher*, vorherig*, ehemalig*, ex, vorig*
    fr ancien*, precedent*, ex, d avant
    id lama, sebelumnya, terdahulu, dulu
    hi purana, purani, purane, pehle wala, pehle wale, old
    ## already: it is so already
    en already, allready, before
    es ya
    pt ja
    it gia
    de bereits, schon
    fr deja
    id sudah, udah, telah, udh
    hi already, pehle se
    # belongs: belongs to somebody
    en belong, belongs, belonging, part of, owned
    es pertenece*, forma parte, es de, es del, corresponde
    pt pertence*, faz parte, e da, e do, e de
    it appartien*, fa parte
    de gehort, gehoren, gehorig
    fr appartien*, fait partie
    id milik, punya, termasuk
    hi belong, ka hai
    ## chosen: chosen in the window
    en chose, chosen, choose, select, selected, selecting, pick, picked, picks, selecte
    es elegi*, elij*, elegid*, seleccion*, escog*, eleccion
    pt escolh*, selecion*
    it selezion*, scelt*, scelgo, scegli*
    de ausgewahlt*, wahle, gewahlt*, auswahle, auswahl
    fr selection*, choisi*
    id pilih, dipilih, memilih
    hi selected, select, chuna, choose
    ## person: somebody who is not the company
    en husband*, wife*, ex employee, former employee, sister*, brother*, boss, father*, mother*, uncle*, cousin*, employee, intern
    es marido, esposo, esposa, empleado, empleada, ex empleado, hermano, hermana, jefe, ex socio, ex socia, papa, contador
    pt marido, esposa, funcionario, funcionaria, ex funcionario, irma, irmao, antiga socia, antigo socio, ex socio, ex socia, pai
    it marito, moglie, dipendente, ex socio, fratello, sorella
    de mann, frau, mitarbeiter, ehemaliger, bruder, schwester, chef
    fr mari, femme, employe, frere, soeur, ex associe
    id suami, istri, karyawan, mantan, kakak, adik
    hi wife, husband, bhai ka, employee, papa
    ## found: it is or sits there
    en under, sits, inside, lives in, lives under, registered under, created under, found in, stuck in, in the
    es bajo, dentro, aparece en, esta en, figura en, dado de alta, dio de alta, en su, a nombre de
    pt ta na, esta na, ta no, esta no, localizado, dentro, embaixo, aparece no, no nome, ficou na
    it sotto, dentro, si trova, trovato
    de unter, liegt, befindet, im portfolio
    fr sous, dans, se trouve, trouve
    id di bawah, ada di, di dalam
    hi ke andar, me pada, mein hai, me hai
    """
}
