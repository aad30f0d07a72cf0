import Content

extension Failure {
    init(_ error: ScenarioLibraryError) {
        switch error {
        case .notFound: self.init(error.description, .notThere)
        case .file(let error): self.init(error)
        case .refused: self.init(error.description, .badData)
        }
    }
}
