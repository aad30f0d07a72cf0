import Testing

@Suite("The program")
struct SmokeTests {
    @Test("A transcript runs to the report")
    func transcript() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(Transcript.arguments, input: Transcript.text)
        #expect(run.status == 0)
    }
}
