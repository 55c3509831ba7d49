import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import { districts, promotingAgency } from './places.ts';

/** 配置: 20 promoters as since R2, one of tier 1 in each 福祉区; nobody of them exists. */
const names = [
  '河内 真由',
  '安原 拓',
  '西江 里奈',
  '守屋 浩二',
  '児島 朋子',
  '万代 慎也',
  '大森 和美',
  '山脇 涼子',
  '長船 大輔',
  '日笠 千佳',
  '牧野 隼人',
  '有森 泰子',
  '国富 直樹',
  '瀬川 美里',
  '塩見 圭太',
  '綾部 香苗',
  '戸田 修平',
  '新庄 しのぶ',
  '福島 悠斗',
  '定森 恵',
];

/** The member of staff of the staff picker who tries this measure out. */
const demoPromoter = 6;

interface PromoterSeat {
  id: string;
  staffId: string;
  name: string;
  tier: 1 | 2;
  areas: readonly { area: string; zone: string | null }[];
}

/** Fills the promoters and their areas. */
export async function loadPromoters(city: CityContext): Promise<void> {
  const seats = names.map(seatOf);
  await city.copy(
    'community_building.promoter',
    ['municipality', 'id', 'staff_id', 'display_name', 'agency_id', 'appointed_on'],
    seats.map((seat) => [city.municipality, seat.id, seat.staffId, seat.name, promotingAgency, '2020-04-01']),
  );
  await city.copy(
    'community_building.promoter_assignment',
    ['municipality', 'id', 'promoter_id', 'staff_id', 'tier', 'unit', 'area_id', 'zone_name', 'valid_from'],
    seats.flatMap((seat) =>
      seat.areas.map(({ area, zone }) => [
        city.municipality,
        keyedId('city-promoter-area', `${seat.id}:${area}`),
        seat.id,
        seat.staffId,
        seat.tier,
        seat.tier === 1 ? 'welfare-district' : 'junior-high-district',
        area,
        zone,
        '2020-04-01',
      ]),
    ),
  );
  await city.copy(
    'access.area_assignment',
    ['municipality', 'assignment_id', 'staff_id', 'area_id', 'valid'],
    seats.flatMap((seat) =>
      seat.areas.map(({ area }) => [
        city.municipality,
        keyedId('city-promoter-area', `${seat.id}:${area}`),
        seat.staffId,
        area,
        '[2020-04-01 00:00+09,)',
      ]),
    ),
  );
}

/** Seats 0–5 are tier 1; the demo promoter matches in three districts, every other of tier 2 in one. */
function seatOf(name: string, seat: number): PromoterSeat {
  const demo = seat === demoPromoter;
  const tier = seat < districts.length ? 1 : 2;
  const own = demo ? [2, 3, 4] : [seat % districts.length];
  return {
    id: keyedId('city-promoter', String(seat)),
    staffId: demo ? keyedId('staff', 'promoter') : keyedId('city-promoter-staff', String(seat)),
    name,
    tier,
    areas: own.map((index) => ({
      area: districts[index]!.area,
      zone: tier === 1 ? null : `${districts[index]!.name} 架空${seat - districts.length + 1}中学校区`,
    })),
  };
}
