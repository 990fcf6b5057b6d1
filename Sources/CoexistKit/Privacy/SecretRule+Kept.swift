/// Keys whose values stay though they look like secrets.
extension SecretRule {
  static let kept: [SecretRule] = [
    SecretRule(
      says: .trace,
      keys: [
        "trace id", "fbtrace id", "session id", "=request id", "fb request id", "trace", "fb rev",
        "commit", "revision", "=rev", "=sha",
      ],
      hits: [
        "sessionid=8F3A91C7D2E64B05A1F9",
        #"{"fbtrace_id":["x","8QlLLvN2EiQttnCEfLIGB5QqNhCOJYYf8DpzM9Rh",1]}"#,
      ],
      misses: [
        "| fbtrace_id | AqBz3k1mZkW7nT6gqz0aXmQ |\n", "  fbtrace_id AqBz3k1mZkW7nT6gqz0aXmQ\n",
        "Trace ID: AqBz3k1mZkW7nT6gqz0aXmQ", "x-fb-request-id: AbCdEfGh123456789012345",
        "session id 3f2b1c4d5e6f7a8b9c0d1e2f3a4b5c6d, current_step X",
        "commit 1f0c2b7de9a84c5b6d7e8f901a2b3c4d5e6f7a8b",
      ]
    ),
    SecretRule(
      says: .id,
      keys: [
        "id", "ids", "=oid", "namespace", "uuid", "setup link", "order number", "ticket number",
        "case number", "numero de caso", "numero do pedido", "numero de pedido",
      ],
      misses: [
        #"{"order_number":"3605983590","case_number":"4815162342"}"#,
        #"{"_id":{"$oid":"65f1c2a7be1d038654aa77bb"},"waba_id":"109900004797285"}"#,
        "{ _id: ObjectId('65f1c2a7be1d038654aa77bb'), waba_id: '109900004797285' }\n",
        "_id: 65f1c2a7be1d038654aa77bb\n",
        "| business_id | 778100123456 |\n",
        #"{"message":{"waba_id":"104990002399160","app_id":"634900008087057","type":"text"}}"#,
      ]
    ),
    SecretRule(
      says: .time,
      keys: [
        "time", "page", "count", "total", "bytes", "timestamp", "expires", "date", "size", "at",
        "limit",
      ],
      hits: ["connected at 203.0.113.77 port 80"],
      misses: [
        #"{"time":5690000123,"page":5690000124,"count":5690000125,"total":5690000126}"#,
        #"{"bytes":5690000123,"expires":5690000124,"date":5690000125,"size":5690000126}"#,
        #"{"at":5690000123,"limit":5690000124,"timestamp":5690000125}"#,
      ]
    ),
    SecretRule(
      says: .version,
      keys: ["version", "build", "release"],
      misses: [
        #"{"app_version":"2.24.17.79"}"#, "WhatsApp Business 2.24.17.79 on Android 14",
        "build 2.24.23.78 sdk 8.4.1",
      ]
    ),
  ]
}
