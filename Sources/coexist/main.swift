import CoexistKit
