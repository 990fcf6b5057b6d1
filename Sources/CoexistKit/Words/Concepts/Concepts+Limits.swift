extension Concept {
  /// Names, money, templates, keys and counts.
  static let limits: StaticString = """
    ## display-name: the display name
    en display name, verified name, name we wanted, brand name, business name, shown name, name of the business, the name we, name customers see, name people see, wanted to be called, want to be called, shop name, our name, public name, name on the door, name on our sign, name over the door
    es nombre para mostrar, nombre visible, nombre de visualizacion, nombre comercial, nombre que se muestra, nombre de la empresa, nombre del negocio, nombre que queriamos, nombre elegido, nombre de perfil, como se ve al cliente, nombre que ve el cliente, queriamos llamarnos, quiero llamarme, queremos llamarnos, nombre que ven, nombre de la tienda, nombre que quiero, nombre publico, nuestro nombre, el nombre del cartel, nombre del local, con que queremos salir, nombre con el que, nombre con que
    pt nome de exibicao, nome exibido, nome comercial, nome da empresa, nome que aparece, nome escolhido, nome de perfil, nome fantasia, nome do negocio, nome que o cliente ve, queriamos nos chamar, queremos nos chamar, nome da loja, nome publico, nosso nome, nome da fachada, nome da placa, nome que a gente
    it nome visualizzato, nome da mostrare, nome dell azienda, nome visibile, nome commerciale, nome pubblico, nome del profilo, nome che vedono i clienti, come volevamo chiamarci, nome del negozio, nome che vedono
    de anzeigename*, anzeige name, angezeigte name, angezeigter name, firmenname, geschaftsname, name den kunden sehen, wie wir heissen wollen, wie wir heissen wollten, anzeigename, anzeigenamen, namen den kunden sehen
    fr nom d affichage, nom affiche, nom a afficher, nom commercial, nom d entreprise, nom de l entreprise, nom visible, nom public, nom que voient les clients, comment on voulait s appeler, nom de la boutique
    id nama tampilan, nama yang tampil, nama usaha, nama bisnis, nama toko, display name, nama yang dilihat, nama yang kami mau
    hi display name, business ka naam, business name, dikhne wala naam, dukan ka naam, shop ka naam
    # rejected: turned down
    en rejected, reject, rejects, declined, denied, disapproved, refused, does not comply, turned down, not accepted, knocked back, disallowed, no good, breaks the, guidelines, not allowed, against the, sent back, bounced, refuses, knocked, turned it down, wasnt accepted, didnt accept, binned, knocked it back, shot down, kicked back, thrown out, thumbs down, says no, said no to, says no to, no from meta
    es rechaz*, denegad*, denego, reprob*, rechac*, no acepta*, no lo acepta*, no cumple, desaprob*, declin*, tiraron para atras, para atras, rebotaron, rebotado, no aceptaron, no aprobaron, lo tiraron, bocharon, rebotada, reboto, me la rebotaron, denegada, denegado, devolvieron, no pasa, pulgar abajo, el pulgar, bajaron el pulgar, dijeron que no, dijo que no, nos dijo que no, bocho
    pt rejeit*, reprov*, recus*, negad*, nao aceit*, negou, nao cumpre, desaprov*, barr*, recusou, barraram, barrado, nao aceitaram, recusaram, nao aprovaram, recusada, recusado, negada, negado, voltou, nao aceitou, devolveram, nao passou, nao caiu, disse que nao, disseram que nao, nao aprovou, nao aprovaram nosso
    it rifiutat*, respint*, bocciat*, negat*, bocci*, rifiut*, non accettat*, non conforme, respin*, non hanno accettato, hanno rifiutato, bocciato, bocciata, respinta, respinto, non accettato, negato, rifiutato, rifiutata
    de abgelehnt, zuruckgewiesen, zuruckgew*, nicht akzeptiert, verweiger*, lehnt, nicht genehmigt, verstosst, durchgefallen, nicht angenommen, abgewiesen, abgeschmettert, abgeprallt
    fr refuse, refusee, rejete*, refus*, non conforme, pas accepte, rejet*, decline, retoque, ont refuse, recale, rejete, rejetee
    id ditolak, tolak, tidak disetujui, gak disetujui, ga diterima, nolak, tidak diterima, penolakan, mental, ditolak terus, dibalikin
    hi reject, rejected, mana, thukra, nahi maan, refuse, nakar, reject kar diya, mana kar diya, nahi maana, thukra diya, manzoor nahi, fail
    # approved: accepted
    en approved, accepted, approval, verified, greenlit, clearance, go ahead
    es aprobad*, aprobo, aprob*, aprueb*, aval*
    pt aprovad*, aprovou, aprov*, liberad*
    it approvat*, approvazione, approv*
    de genehmigt, freigegeben, genehmigung, zugelassen, freigabe
    fr approuve*, approbation, valide, validee, approuv*
    id disetujui, persetujuan, menyetujui, lolos
    hi approve, approved, manjoor, approval
    ## payment: paying at Meta
    en payment, payment method, card, credit card, billing, valid card, payment card, bank card, add a card, pay method, debit card, payments, credit line, paying, billing page, card on file, our visa, visa card, mastercard, amex, charge us, charge our card, take the money, the visa, our card, pymt, pymt method, pay meta
    es pago, metodo de pago, tarjeta, forma de pago, tarjeta de credito, tarjeta valida, cobro, facturacion, medio de pago, pagos, metodos de pago, tarjetas, sin metodo de pago, la tarjeta de meta, visa, mastercard, cobrar, cobrarnos, no pueden cobrar, cobrarme, pagarle a meta
    pt pagamento, metodo de pagamento, cartao, forma de pagamento, cartao de credito, pagamentos, cobranca, meio de pagamento, cartoes, boleto, fatura da meta, cartao da meta, visa, mastercard, cobrar, conseguem cobrar, debitar, pagar a meta
    it pagamento, metodo di pagamento, carta di credito, carta, carte, pagamenti, fatturazione, carta valida, carta in scadenza, visa, mastercard
    de zahlung*, zahlungsmethode, kreditkarte, zahlungsart, karte, bezahlmethode, zahlungsmittel, kredit karte, abrechnung, kreditkarte bei meta, visa, mastercard, ec karte
    fr paiement, moyen de paiement, carte bancaire, carte, paiements, mode de paiement, facturation, carte de credit, methode de paiement, cb, carte bancaire chez meta, visa, mastercard
    id pembayaran, metode pembayaran, kartu, kartu kredit, bayar, tagihan, kartu debit, metode bayar, kartu kredit meta, visa
    hi payment, payment method, card, payment card, bhugtan, credit card, paise, meta ka payment, visa, mastercard
    # problem: something is wrong with it
    en problem, problems, issue, issues, fails, failed, failing, trouble, declined, wrong with, wont, refused, refuses, not working, doesnt work, broken, error, errors, red, missing, hiccups, fail, bounce, bounces, red mark, red marks, red exclamation, exclamation mark, red cross, bounced back, bounces back, undeliverable, undelivered
    es problema*, falla, fallan, fallo, error, no funciona, no anda, rechaza*, falta, errores, no sirve, fallando, fallido, en rojo, rojo, signo rojo, marca roja, exclamacion roja, rebota, rebotan, reboto, cruz roja, no entregable, no entregado, no entregada
    pt problema*, falha, falham, falhou, erro, nao funciona, nao vai, nao envia, falta, erros, falhando, falhado, vermelho, barrad*, marca vermelha, exclamacao vermelha, sinal vermelho, volta com erro, voltou com erro, erro vermelho, nao entregue, nao entregavel
    it problema, problemi, errore, manca, non funziona, non va, fallit*, fallisc*, rosso, errori, mancante
    de problem*, fehler, fehlt, fehlgeschlagen, geht nicht, funktioniert nicht, scheitert, kaputt, schlagt fehl, fehlschl*, rot, fehlermeldung, hinterlegt
    fr probleme*, erreur, manque, echoue, ne marche pas, marche pas, fonctionne pas, echou*, echec, rouge, bloque, soucis, souci
    id masalah, gagal, bermasalah, error, ga bisa, gak bisa, tidak bisa, merah, kendala, eror
    hi problem, dikkat, issue, fail, error, nahi ho raha, nahi chal, fail ho, kharab, dikkat aa
    ## template: a message template
    en template, templates, campaign, campaigns, newsletter, newsletters, broadcasts, broadcast, mass message, promo, reminders, bulk message, bulk messages, marketing send, blast, reminder message, campaign messages, blasts, ready made message, ready made messages, ready made text, canned message, canned messages, canned text, offer text, promo text, promo message, promo msg, reminder text, reminder msg, cart reminder, marketing text, approved text, our wording, confirmation wording, bulk sends, bulk send, mass sends, send outs, mailings, offers, promos, blast message, tmpl, tmpl msgs, loyalty blast, sale message, offer message, welcome message, announcement
    es plantilla*, campana*, difusion, difusiones, masivo, masivos, recordatorios, promocion, envio masivo, mensajes masivos, avisos, envios masivos, campanas, mensaje armado, mensajes armados, mensaje prearmado, mensaje modelo, mensaje tipo, texto armado, texto aprobado, texto de promos, texto de promo, texto promocional, mensaje promocional, promos, ofertas, carrito abandonado, carrito, texto de oferta, masivas, mensaje masivo, envios, mensaje de liquidacion, mensaje de oferta, mensaje de bienvenida, texto de bienvenida, mensaje de recordatorio, mensaje de cobro, modelo de mensaje, newsletter
    pt modelo*, template*, campanha*, disparo, disparos, lembretes, transmissao, massa, em massa, promocao, envio em massa, envios em massa, campanhas, texto pronto, textos prontos, mensagem pronta, mensagens prontas, mensagem modelo, texto aprovado, carrinho abandonado, carrinho, promos, ofertas, texto de promocao, mensagem de promocao, mensagem em massa, mensagem de oferta, mensagem de boas vindas, mensagem de lembrete, mensagem de cobranca, newsletter
    it modello, modelli, template, campagna, campagne, promemoria, newsletter, invio massivo, broadcast, invii massivi
    de vorlage*, template*, kampagne*, newsletter, rundschreiben, erinnerungen, kampagne, massennachricht*, broadcast, serien*, terminerinnerung, terminerinnerungen, kampagnen, rundnachrichten, massennachrichten, vorlagen
    fr modele, modeles, template*, campagne*, campagne, newsletter, rappels, envoi en masse, diffusion, relances, campagnes, envois groupes
    id template, templat, broadcast, kampanye, blast, pesan massal, siaran, promo, pengingat
    hi template*, campaign, broadcast, newsletter, promo, bulk, reminder, bulk message
    # paused: paused or turned off
    en paused, pause, flagged, low quality, on hold, stopped by meta, halted, switched off, quality, froze, frozen, on ice, put on ice, to sleep, turned off, got turned off, shelved, benched, iced, quality dropped, quality is red, low rating, bad rating, halted by meta, penalty box, on the bench, in the freezer, in the fridge, parked
    es pausad*, pauso, baja calidad, detenid*, en pausa, frenad*, calidad baja, suspendida, congel*, freno, frenaron, lo freno, la freno, durmio, durmieron, apago, apagaron, nos apagaron, mala calidad, calidad mala, calidad roja, detuvo, detuvieron, lo bajo, la bajo, en la banca, en el congelador, en la heladera, en el freezer, estaciono
    pt pausad*, pausou, baixa qualidade, em pausa, interrompid*, suspens*, qualidade baixa, congel*, freou, frearam, desligou, desligaram, derrubou, qualidade ruim, ma qualidade, nota de qualidade, nota baixa, segurou, tirou do ar, no banco de reservas, na geladeira, no freezer, estacionou
    it in pausa, sospeso, pausa, fermat*, qualita bassa
    de pausiert, niedrige qualitat, angehalten, gestoppt, ausgesetzt, pausiert*, qualitat
    fr en pause, suspendu, suspendue, arrete, arretee, qualite faible
    id dijeda, dihentikan, kualitas rendah, ditunda, jeda, kualitas
    hi pause, paused, rok diya, ruka, quality low, ruk gaya, ruk gaye
    ## token: the key of the connection
    en token, access token, session, key, credential, credentials, oauth, auth, authorisation, authorization, api key, access key
    es token, sesion, clave de acceso, llave, credencial*, autorizacion, la sesion de facebook, acceso de facebook
    pt token, sessao, credencial*, autorizacao, chave, chave de acesso
    it token, sessione, credenzial*, chiave, autorizzazione
    de token, sitzung, zugangstoken, zugriffstoken, zugangsdaten, schlussel, autorisierung
    fr jeton, token, session, identifiants, cle, jeton d acces, autorisation
    id token, sesi, kredensial, kunci akses, otorisasi, token akses
    hi token, session, key, auth, login token
    ## permission: being allowed
    en permission, permissions, rights, not allowed, privileges, admin access, lacks, insufficient rights, role, authority, authorize, authorise, authorization, authorisation
    es permiso, permisos, privilegios, autorizacion, rol de administrador, autorizad*, derechos, autorizar, dar permiso
    pt permissao, permissoes, privilegios, autorizacao, acesso de admin, direitos, autorizar
    it permesso, permessi, autorizzazione, privilegi, diritti, autorizzat*, autorizzare
    de berechtigung*, rechte, erlaubnis, befugnis, zugriffsrecht, genehmigung, autorisieren, autorisierung, berechtigung
    fr autorisation, permission, permissions, droits, privileges, droit, habilitation, autoriser
    id izin, hak akses, ijin, hak, otorisasi, mengizinkan
    hi permission, rights, anumati, admin access, ijazat, allow
    ## pin: the PIN of two-step verification
    en pin, two step, two step verification, 2fa, two factor, two step pin, 6 digit pin, two step code, six digit pin, pin code, registration pin, 2 step, six digit thing, 6 digit thing, six digit number, 6 digit number, six digit code i made up, secret number, secret numbers, six secret numbers, six digit secret, secret digits, secret six digits, six digit password, 6 digit password, 6 digit secret, six number pin, secret code we
    es pin, verificacion en dos pasos, dos pasos, pin de seis, clave de dos pasos, pin de dos pasos, doble factor, pin de 6, codigo pin, 2 pasos, 2 etapas, dos etapas, digitos secretos, seis digitos secretos, numero secreto, numeros secretos, numerito secreto, clave de 6, clave de seis, clave secreta, codigo secreto
    pt pin, confirmacao em duas etapas, verificacao em duas etapas, duas etapas, senha de duas etapas, pin de seis, pin de 6, pin de duas etapas, codigo pin, 2 etapas, senha de 6, digitos secretos, seis digitos secretos, numero secreto, numeros secretos, senha secreta, senha de seis, senha de seis numeros, codigo secreto
    it pin, verifica in due passaggi, codice pin, pin a sei, due passaggi, 2 passaggi
    de pin, zwei schritt, verifizierung in zwei schritten, pin code, zwei faktor, sechsstellige pin, zweistufig*, pincode, zwei schritt*, zwei faktor*
    fr pin, deux etapes, code pin, double authentification, verification en deux etapes, validation en deux etapes, 2 etapes
    id pin, dua langkah, verifikasi dua langkah, kode pin, pin 6, pin dua langkah, 2 langkah
    hi pin, two step, pin code, do step, 6 digit pin, two step ka
    # wrong: incorrect
    en wrong, incorrect, mismatch, totally wrong, muddled, mixed up, mixes, mixes up, bad, mess, messed, silly, different from, not what, isnt what, not the name, swapped
    es incorrect*, equivocad*, mal, erroneo, mezcla*, cambiad*, equivoca*, raro, rara, cruzad*, confund*, distint*, no son, no coinciden, mal puestos, cualquier nombre
    pt incorret*, errad*, trocad*, mistur*, confund*, estranh*, nao sao, diferente*, nada a ver
    it sbagliat*, errat*, scambiat*, mischi*, strani, divers*, confus*, non sono
    de falsch, vertauscht, durcheinander, andere, falsche, falschen, verdreht, stimmen, komisch*
    fr incorrect*, faux, errone, melange*, fausse, mauvais*, differents, bizarre*, n importe
    id salah, tertukar, ketuker, aneh, beda, keliru, ngaco, ngawur
    hi galat, ulta, gadbad, alag, mix, galat dikh
    # too-many: too often
    en too many, too often, limit of attempts, attempt limit, attempts limit, over the limit, so many times, rate limit, rate limited, slow down, hammering, temporarily blocked, used up, reached the limit, exceeded, maxed out, overdone it, too many times, over and over, overdid it, overdid, overdone, too much trying, cool off, cool down, cooling off, cool it, give it a rest, tried too much, chill, trigger happy, impatient
    es demasiad*, muchas veces, muchos intentos, pase de, tantas veces, tanto, exced*, superaste, abus*, varios intentos, agot*, pasaste de, muchisimas veces, cupo de intentos, demasiadas veces, me pase, superado, excedido, excediste, exceso de, limite alcanzado, insisti mucho, mucho insistir, insistio mucho, insistir tanto, enfriarse, enfriar, a enfriarse, a descansar, descansar, insistente, pesado, pase la raya, se me fue la mano
    pt muitas vezes, muitas tentativas, vezes demais, passei do limite, tantas vezes, tanto, exced*, varias vezes, estour*, abus*, muitos pedidos, exagerei, tentativas demais, excedi, excedeu, excesso de, tentei demais, insisti demais, insistiu demais, insistir demais, esfriar, esfriar a cabeca, dar um tempo, descansar, insistente, passei da conta, passou da conta, fui com muita sede
    it troppi, troppe volte, troppe, limite di tentativi, tante volte, superat*, esaurit*, eccessiv*, numero massimo di tentativi, cosi tante volte, esagerato, numero massimo, superato, ecceduto, troppi tentativi
    de zu oft, zu viele, zu haufig, zuviel*, uberschritten, limit erreicht, so oft, zu viele versuche, anzahl versuche, ubertrieben
    fr trop de, trop souvent, limite de tentatives, tant de fois, depass*, trop d essais, trop de tentatives, autant de fois, epuise, trop de fois, depasse le nombre
    id terlalu sering, terlalu banyak, kebanyakan, berlebihan, berkali kali, melebihi, keseringan, batas percobaan, kelewat batas, melebihi batas
    hi bahut baar, zyada baar, too many, bohot baar, limit cross, zyada try, bar bar, baar baar, limit khatam, bahut try, bahut zyada, kitni baar, bahut jyada
    ##> tries: attempts
    en tries, attempts, tried, times, try, attempt, retries, requests, goes, clicked, pressed, tapped, asked for
    es intentos, intento, veces, probaste, prueba, intentar, intente, reintentos, clic, aprete, pedidos, pedi, solicitudes, intentado, probado, intentaste, intentamos, intentarlo, intentaron
    pt tentativas, tentou, vezes, pediu, tentar, cliquei, clicar, pedi, solicitacoes, tentativa, tentei
    it tentativi, provato, volte, tentativo, riprovato, richieste, cliccato, chiesto
    de versuche, versucht, male, versuch, probiert, anfragen, geklickt, versuchen
    fr essais, tentatives, essaye, fois, tentative, essai, demandes, clique, tente
    id percobaan, mencoba, coba, kali, nyoba, minta, klik, permintaan, dicoba
    hi try, attempts, baar, try kiya, click, koshish, tries, request, try kar liya, try kar
    ## password: a password of somebody's own
    en password, login, log in
    es contrasena, clave de acceso
    pt senha
    it password
    de passwort
    fr mot de passe
    id password, kata sandi
    hi password
    """
}
