/// The first names that most people in Russia have, so that a word is known for one.
package enum FirstNames {
  /// What a word is as a first name, in any case; nothing for a short form («Наташа»).
  ///
  /// - Parameter word: in small letters, «ё» as «е».
  package static func readings(of word: String) -> [FirstNameReading] { byForm[word] ?? [] }

  /// Whether a word is a first name in the nominative.
  package static func contains(_ word: String) -> Bool {
    readings(of: word.folded).contains { $0.cases.contains(.nominative) }
  }

  private static let byForm: [String: [FirstNameReading]] = {
    var byForm: [String: [FirstNameReading]] = [:]
    let names = men.map { ($0, false) } + women.map { ($0, true) }
    for (index, (spellings, isWoman)) in names.enumerated() {
      for spelling in spellings.split(separator: "/") {
        for (form, cases) in NounForms.of(String(spelling), isFeminine: isWoman) {
          byForm[form, default: []].append(
            FirstNameReading(name: index, isWoman: isWoman, cases: cases))
        }
      }
    }
    return byForm
  }()

  private static let men = """
    азат айдар айрат александр алексей али альберт амир анатолий андрей антон аркадий арсений \
    артем/артемий артур богдан борис вадим валентин валерий василий виктор виталий владимир \
    владислав всеволод вячеслав геннадий георгий/егор герман глеб григорий давид \
    даниил/данил/данила демид демьян денис дмитрий/димитрий евгений ефим захар иван \
    игнат/игнатий игорь ильдар ильнур ильяс илья иннокентий иосиф/осип камиль карл кирилл клим \
    константин кузьма лев леонид лука макар максим/максимилиан марат марк марсель мартин матвей \
    мирон михаил мстислав наиль назар никита николай олег павел петр платон прохор рамиль \
    расул рафаэль рашид ренат ринат роберт родион роман ростислав руслан рустам савва савелий \
    святослав семен сергей станислав степан тагир тарас тигран тимофей тимур тихон трофим фарид \
    федор федот филипп шамиль эдуард эльдар эмиль юлий/юлиан юрий яков ян ярослав
    """.split(separator: " ").map(String.init)

  private static let women = """
    аглая аделина аида айгуль алевтина александра алина алиса алла алсу альбина амина анастасия \
    ангелина анжела/анжелика анна антонина анфиса ариадна арина/ирина богдана валентина валерия \
    варвара василиса вера вероника виктория виолетта владислава галина гузель гульнара дарина \
    дарья/дария диана дина динара ева евгения евдокия екатерина/катерина елена/алена елизавета \
    есения жанна зинаида злата зоя зульфия инга инесса инна камилла карина каролина кира клавдия \
    клара кристина ксения/оксана лада лариса лейла лейсан лидия лилия лия любовь людмила майя \
    маргарита марианна марина мария/марья марта марфа милана милена мирослава надежда \
    наталья/наталия нелли ника нина нонна олеся ольга пелагея полина прасковья раиса регина римма \
    роза розалия сабина светлана серафима снежана софья/софия стефания таисия тамара \
    татьяна/татиана ульяна фаина фарида эвелина элеонора эльвира эльмира эмилия эмма \
    юлия/юлиана яна ярослава
    """.split(separator: " ").map(String.init)
}
