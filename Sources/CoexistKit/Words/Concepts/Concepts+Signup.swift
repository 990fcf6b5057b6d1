extension Concept {
  /// What the signup lists, asks and shows.
  static let signup: StaticString = """
    ## kapso: the provider's own screen
    * kapso
    en inbox, dashboard, your system, your platform, your screen, your side
    es bandeja, panel, su sistema, su plataforma
    pt caixa de entrada, caixa, painel, sistema de voces, plataforma de voces
    it inbox, casella, pannello
    de posteingang, dashboard, euer system
    fr boite de reception, tableau de bord, votre systeme
    id inbox, kotak masuk, dasbor
    hi inbox, dashboard
    # shown: it appears or can be seen
    en appear, appears, appearing, show, shows, shown, showing, visible, listed, see, sees, find, displayed, shows up, show up, come up, comes up, on the list, mine there
    es aparece, aparecen, aparecia, aparezca, sale, salen, salio, salia, figura, figuran, veo, ve, vemos, ver, muestra, mostro, encuentro, encuentra, listad*
    pt aparece, aparecem, apareceu, aparecer, mostra, mostrava, vejo, ver, acho, encontro, consta, listad*
    it appare, appaiono, compare, vedo, vede, mostra, trovo, esce
    de erscheint, erscheinen, angezeigt, sehe, sehen, finde, auftaucht, taucht, zeigt, aufgelistet
    fr apparait, apparaissent, apparait pas, affiche, affichee, vois, voit, trouve, sort
    id muncul, tampil, kelihatan, keliatan, terlihat, nongol, menampilkan
    hi dikh, dikhta, dikha, dikh raha, aa raha, show, mil raha, aata, aa rahi
    ## list: the list to choose from
    en list, dropdown, drop down, picker, selection, options to choose, asset list, choose the
    es lista, listado, desplegable, menu desplegable, selector
    pt lista, menu suspenso, selecao, opcoes
    it elenco, lista, menu a tendina
    de liste, auswahlliste, dropdown, auswahl
    fr liste, menu deroulant, choix du compte
    id daftar, pilihan, dropdown
    hi list, dropdown
    # create-new: to create a new account
    en create a new, create new, make a new one, creating a new
    es crear una nueva, crear nueva, crear otra, crear cuenta, crear una cuenta
    pt criar uma nova, criar nova, criar outra, criar conta, criar uma conta
    it crearne una nuova, creare un nuovo, crea un nuovo, crea nuovo
    de neues konto, neu anlegen, neues erstellen, neue erstellen
    fr creer un nouveau, creer un nouveau compte, creer nouveau
    id buat akun baru, buat baru, bikin baru, membuat akun baru
    hi naya account, create new, naya banao
    ## only: only that
    en only, just, nothing else
    es solo, solamente, unicamente, nada mas
    pt so, somente, apenas
    it solo, soltanto
    de nur, lediglich
    fr seulement, que, uniquement
    id hanya, cuma, cuman
    hi sirf, bas, only
    ## code: a code of digits
    en code, codes, verification code, digits, digit code, digit verification code, otp, six digits
    es codigo, codigos, codigo de verificacion, clave
    pt codigo, codigos, codigo de verificacao, numeros
    it codice, codici
    de code, bestatigungscode, zahlencode
    fr code, codes
    id kode, otp, kode otp, kode verifikasi
    hi code, otp
    ## sms: by SMS
    * sms
    en text message, by text, text me, texted, texts me, text msg
    es mensaje de texto, mensajito de texto, por mensaje
    pt mensagem de texto, torpedo, por mensagem
    it messaggio di testo
    de textnachricht
    fr texto, message texte
    hi otp, message pe
    ## call: by a call
    en call, calls, phone call, robot, voice call, call me, robot lady, rings, rang, machine, calls me
    es llamada, llamar, llama, llaman, llame, llamado, llamaron, llamaba
    pt ligacao, ligar, liga, ligou, chamada, ligando, ligaram, ligam, me ligar
    it chiamata, chiamare, chiama, telefonata
    de anruf, anrufen, angerufen
    fr appel, appeler, appelle, appel vocal
    id telepon, panggilan, ditelpon, telpon
    hi call, call pe
    # asks: it asks for something or sends it
    en ask, asks, asking, asked, want, wants, request, requests, requested, offer, offers, send, sends, sent, demands, need, needs, receive
    es pide, piden, pidio, pedir, pida, pidiendo, solicita, exige, manda, mandan, envia, enviar, envian, ofrece, quiere, llego, llega, obliga
    pt pede, pedindo, pediu, pedem, quer, manda, mandar, mandou, envia, enviar, solicita, oferece, cai, exige, chegou
    it chiede, chiedono, richiede, invia, vuole, manda, mandare, pretende
    de verlangt, will, fragt, schickt, schicken, fordert, wollen, mochte
    fr demande, demandent, envoie, envoyer, veut, exige, propose
    id diminta, minta, kirim, dikirim, mintanya, disuruh
    hi maang, mang, maangta, bhej, bhejta, mangta
    # verify: to verify a number
    en verify, verifying, verification, confirm
    es verificar, verifica, verificacion, confirmar
    pt verificar, verifica, verificacao, confirmar
    it verificare, verifica, confermare
    de bestatigen, verifizieren, verifizierung, bestatigung
    fr verifier, verification, confirmer
    id verifikasi, memverifikasi, konfirmasi
    hi verify, verification
    ## qr: the QR code to pair with
    * qr, qrcode, qr code
    en square thing, qr thing
    es codigo qr, cuadradito, cuadrado, cuadrito
    pt codigo qr, quadradinho, quadrado
    it codice qr, quadratino
    de quadrat, strichcode
    fr carre
    id kode qr, barcode
    hi qr wala
    # scan: to scan
    en scan, scanned, scanning, scans
    es escanear, escaneo, escanee, escaneaba, escaneando, escaneaban, apuntar
    pt escanear, escaneei, escaneava, ler, apontar, escaneando
    it scansionare, scansione, inquadrare, inquadrato
    de scannen, gescannt, einscannen
    fr scanner, scanne, flasher
    id scan, pindai, memindai
    hi scan, scan kiya
    # expired: no longer valid
    en expired, expire, expires, timed out, time out, timeout, ran out, code was gone
    es expiro, expirado, expirada, vencio, vencido, vencida, caduco, caducado, caducada, vence, se paso
    pt expirou, expirado, expirada, venceu, vencido, vencida, expirava
    it scaduto, scaduta, scade
    de abgelaufen, ungultig
    fr expire, expiree, perime
    id kadaluarsa, kedaluwarsa, expired, hangus, kadaluwarsa
    hi expire, expired, expire ho gaya
    ## valid: valid
    en valid
    es valido, valida, valia, sirve, servia
    pt valido, valida, valia, vale
    it valido, valida
    de gultig
    fr valable, valide
    id berlaku, valid
    hi valid
    # missing: it is not in it
    en missing, absent
    es falta, faltan
    pt falta, faltando, faltam
    it manca, mancano
    de fehlt, fehlen
    fr manque, manquent
    id hilang
    ## app: the app on the phone
    en app, application
    es app, aplicacion
    pt app, aplicativo
    it app, applicazione
    de app
    fr app, appli, application
    id app, aplikasi
    hi app
    """
}
