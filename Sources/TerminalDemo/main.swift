import TerminalKit
print(FramePrinter.text(Frame(size: Size(columns: 3, rows: 3))))
