extension Concept {
  /// Names, money, templates, keys and counts.
  static let limits: StaticString = """
    ## display-name: the display name
    en display name, verified name
    es nombre para mostrar, nombre visible, nombre de visualizacion
    pt nome de exibicao, nome exibido
    it nome visualizzato
    de anzeigename*
    fr nom d affichage, nom affiche
    id nama tampilan
    hi display name
    # rejected: turned down
    en rejected, reject, rejects, declined, denied, disapproved, refused, does not comply
    es rechaz*, denegad*, denego, reprob*
    pt rejeit*, reprov*, recus*, negad*
    it rifiutat*, respint*, bocciat*
    de abgelehnt, zuruckgewiesen
    fr refuse, refusee, rejete*
    id ditolak, tolak
    hi reject, rejected
    # approved: accepted
    en approved, accepted
    es aprobad*, aprobo
    pt aprovad*, aprovou
    it approvat*
    de genehmigt, freigegeben
    fr approuve*
    id disetujui
    hi approve, approved
    ## payment: paying at Meta
    en payment, payment method, card, credit card, billing
    es pago, metodo de pago, tarjeta, forma de pago
    pt pagamento, metodo de pagamento, cartao, forma de pagamento
    it pagamento, metodo di pagamento, carta di credito
    de zahlung*, zahlungsmethode, kreditkarte
    fr paiement, moyen de paiement, carte bancaire
    id pembayaran, metode pembayaran, kartu
    hi payment, payment method
    # problem: something is wrong with it
    en problem, problems, issue, issues, fails, failed, failing, trouble, declined, wrong with
    es problema*, falla, fallan, fallo, error
    pt problema*, falha, falham, falhou, erro
    it problema, problemi, errore, manca
    de problem*, fehler, fehlt, fehlgeschlagen
    fr probleme*, erreur, manque, echoue
    id masalah, gagal, bermasalah
    hi problem, dikkat, issue, fail
    ## template: a message template
    en template, templates, campaign, campaigns
    es plantilla*, campana*
    pt modelo*, template*, campanha*
    it modello, modelli, template
    de vorlage*, template*, kampagne*
    fr modele, modeles, template*, campagne*
    id template, templat, broadcast
    hi template*, campaign
    # paused: paused or turned off
    en paused, pause, flagged, low quality
    es pausad*, pauso, baja calidad
    pt pausad*, pausou, baixa qualidade
    it in pausa, sospeso
    de pausiert, niedrige qualitat
    fr en pause, suspendu
    id dijeda, dihentikan, kualitas rendah
    hi pause, paused
    ## token: the key of the connection
    en token, access token, session
    es token, sesion
    pt token, sessao
    it token, sessione
    de token, sitzung
    fr jeton, token, session
    id token, sesi
    hi token, session
    ## permission: being allowed
    en permission, permissions, rights
    es permiso, permisos
    pt permissao, permissoes
    it permesso, permessi, autorizzazione
    de berechtigung*, rechte
    fr autorisation, permission, permissions, droits
    id izin
    hi permission
    ## pin: the PIN of two-step verification
    en pin, two step, two step verification, 2fa, two factor
    es pin, verificacion en dos pasos, dos pasos
    pt pin, confirmacao em duas etapas, verificacao em duas etapas, duas etapas
    it pin, verifica in due passaggi
    de pin, zwei schritt, verifizierung in zwei schritten
    fr pin, deux etapes
    id pin, dua langkah, verifikasi dua langkah
    hi pin, two step
    # wrong: incorrect
    en wrong, incorrect, mismatch, totally wrong
    es incorrect*, equivocad*, mal, erroneo
    pt incorret*, errad*
    it sbagliat*, errat*
    de falsch
    fr incorrect*, faux, errone
    id salah
    hi galat
    # too-many: too often
    en too many, too often
    es demasiad*, muchas veces, muchos intentos
    pt muitas vezes, muitas tentativas, vezes demais
    it troppi, troppe volte, troppe
    de zu oft, zu viele
    fr trop de, trop souvent
    id terlalu sering, terlalu banyak
    hi bahut baar, zyada baar, too many
    ## tries: attempts
    en tries, attempts, tried, times, try
    es intentos, intento, veces, probaste, prueba
    pt tentativas, tentou, vezes, pediu
    it tentativi, provato, volte
    de versuche, versucht, male
    fr essais, tentatives, essaye, fois
    id percobaan, mencoba, coba, kali
    hi try, attempts, baar
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
