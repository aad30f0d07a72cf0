import CatalogueGenerator
import Foundation
import Wording

/// `make catalogue`: writes the Swift code that is made from the English catalogue, from the folder of the repository.
@main
enum Catalogue {
    static func main() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: GeneratedWording.source)))
        for file in GeneratedWording(try CatalogueFile(parsing: bytes)).files {
            let path = URL(fileURLWithPath: file.path)
            // What is as it was keeps its time, so that nothing is compiled again for it.
            guard (try? String(contentsOf: path, encoding: .utf8)) != file.text else { continue }
            try Data(file.text.utf8).write(to: path)
        }
    }
}
