/**
 * 異体字 — groups of characters that stand for one another in Japanese names; the first of a group is the form under
 * which all are searched.
 *
 * Unicode normalisation (NFKC) joins none of these. The list is our own: forms of the family register that residents'
 * records mix with everyday forms. It is generous on purpose, because a search may find one person too many but must
 * not miss one; it never changes what is stored or shown.
 */
const GROUPS: readonly string[] = (
  '高髙 崎﨑嵜碕㟢 辺邊邉 斉斎齋齊斋 浜濱濵 沢澤 島嶋嶌㠀 広廣 国國圀 桜櫻 竜龍 滝瀧 渋澁澀 実實 学學斈 恵惠 栄榮 円圓 塩鹽 鉄鐵銕 条條 曽曾 黒黑 横橫 ' +
  '徳德 真眞 吉𠮷 土圡 富冨 峰峯 館舘 橋𣘺槗 角⻆ 浅淺 関關 亀龜 瀬瀨 頼賴 蔵藏 為爲 伝傳 弁辨瓣辯 来來 礼禮 万萬 与與 両兩 乗乘 ' +
  '亜亞 仏佛 会會 体體 児兒 剣劍劔劒剱 労勞 勲勳 収收 壮壯 声聲 寿壽 奥奧 宝寶寳 尭堯 尚尙 峡峽 巌巖 岳嶽 巻卷 帯帶 弥彌 従從 応應 ' +
  '恒恆 悦悅 懐懷 拝拜 教敎 暁曉 松枩 枡桝舛 柳栁 桧檜 楽樂 槙槇 様樣 歩步 毎每 気氣 沖冲 涼凉 淵渕渊 清淸 渓溪谿 温溫 灯燈 猪豬 ' +
  '県縣 禄祿 穂穗 稲稻 秋穐龝 糸絲 経經 絵繪 続續 総總 緑綠 聡聰 芸藝 荘莊 園薗 薫薰 蛍螢 衛衞 覚覺 観觀 誉譽 豊豐 賛贊 遥遙 ' +
  '郎郞 郷鄕鄉 釈釋 鎮鎭 静靜 顕顯 鶏鷄 鶴靏靍鸖 鴬鶯 麦麥 黄黃 彦彥 昂昻 昇曻 祇祗 麹麴 鯵鰺 芦蘆 桑桒 船舩 兎兔 梅楳 野埜 喜㐂 ' +
  '恋戀 駅驛 鉱鑛 検檢 予豫 余餘 参參 双雙 台臺 圧壓 団團 図圖 売賣 変變 奨奬 嬢孃 寛寬 専專 将將 届屆 属屬 帰歸 庁廳 弐貳 ' +
  '当當 径徑 拡擴 旧舊 晋晉 歓歡 浄淨 済濟 湾灣 満滿 潜潛 焼燒 状狀 独獨 瑶瑤 画畫 畳疊 発發 研硏 祢禰 称稱 窓窗 粋粹 継繼 ' +
  '縁緣 胆膽 蒋蔣 薬藥 虫蟲 蛮蠻 装裝 触觸 訳譯 読讀 軽輕 転轉 辞辭 遅遲 鋭銳 録錄 銭錢 閲閱 随隨 隠隱 隣鄰 霊靈 駆驅 験驗 ' +
  '髪髮 鳳鳯 鴎鷗 麺麵 黙默 点點 歯齒 齢齡 篭籠 蝋蠟 蝉蟬 頬頰 壷壺 掴摑 撹攪 醤醬 祷禱 鹸鹼 迩邇 靭靱 戸戶 皓晧 '
)
  .trim()
  .split(' ');

const CANONICAL: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const [canonical = '', ...variants] = [...group];
    return variants.map((variant) => [variant, canonical] as const);
  }),
);

/** The form under which a character of a name is searched: 髙 → 高; other characters stay. */
export function canonicalCharacter(character: string): string {
  return CANONICAL.get(character) ?? character;
}
