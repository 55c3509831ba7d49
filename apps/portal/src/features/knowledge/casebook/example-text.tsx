import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Facts } from '../../../shared/kit/page.tsx';
import type { CasebookEntryPageQuery } from './casebook.generated.ts';

type Text = Omit<
  NonNullable<CasebookEntryPageQuery['casebookEdition']>,
  '__typename' | 'id' | 'edition' | 'publishedOn'
>;

export interface ExampleTextProps {
  text: Text;
  worries: NonNullable<CasebookEntryPageQuery['worryItems']>;
}

/** 事例の本文 as it is read and printed. */
export function ExampleText({ text, worries }: ExampleTextProps) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const nameOfWorry = (code: string) => worries.find((item) => item.code === code)?.label ?? code;
  return (
    <div className="space-y-3">
      <Facts
        items={[
          [t('casebook.title'), text.title],
          [t('casebook.household'), enumLabel('CasebookHousehold', text.household)],
          [t('casebook.worry'), text.worries.map(nameOfWorry).join('、')],
          text.reason != null && [t('casebook.reason'), enumLabel('CoordinationReason', text.reason)],
          [
            t('casebook.effects'),
            text.effects.map((effect) => enumLabel('CasebookEffect', effect)).join('、'),
          ],
        ]}
      />
      {(['course', 'helped', 'lessons'] as const).map((part) => (
        <div key={part}>
          <h3 className="text-std-16B-170">{t(`casebook.${part}`)}</h3>
          <p className="max-w-prose whitespace-pre-wrap text-std-16N-170">{text[part]}</p>
        </div>
      ))}
    </div>
  );
}
