import Journal
import Wording
