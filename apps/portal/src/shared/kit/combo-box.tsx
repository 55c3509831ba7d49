import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useT } from '../i18n/use-t.ts';
import { cx } from './cx.ts';
import { controlClass, FieldHint, FieldLabel, FieldProblem, type FieldProps } from './field.tsx';

export interface ComboChoice {
  id: string;
  label: string;
  /** Second line: kana, address, what tells two alike apart. */
  detail?: string;
}

export interface ComboBoxProps extends FieldProps {
  choices: readonly ComboChoice[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  /** With it the server filters; without it the box filters by the words of the label. */
  inputValue?: string;
  onInputChange?: (text: string) => void;
}

/** No label is longer. */
const LONGEST_WORDS = 200;

/** One of many, found by typing. Keyboard: type, arrows, Enter (not the Enter of a conversion), Escape. */
export function ComboBox(props: ComboBoxProps) {
  const t = useT();
  const {
    label,
    hint,
    errorMessage,
    isRequired,
    className,
    choices,
    selectedId,
    onSelect,
    inputValue,
    onInputChange,
  } = props;
  return (
    <AriaComboBox
      items={inputValue === undefined ? undefined : choices}
      defaultItems={inputValue === undefined ? choices : undefined}
      selectedKey={selectedId}
      onSelectionChange={(key) => onSelect(key === null ? null : String(key))}
      inputValue={inputValue}
      onInputChange={onInputChange}
      isInvalid={Boolean(errorMessage)}
      menuTrigger="focus"
      className={cx('block', className)}
      allowsEmptyCollection
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <FieldHint>{hint}</FieldHint>
      <div className="relative">
        <Input maxLength={LONGEST_WORDS} className={cx(controlClass, 'pr-11')} />
        <Button className="absolute inset-y-0 right-0 w-11 cursor-pointer" aria-label={t('kit.openList')}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <FieldProblem>{errorMessage}</FieldProblem>
      <Popover className="w-(--trigger-width) max-h-80 overflow-auto rounded-8 border border-solid-gray-420 bg-white shadow-2">
        <ListBox
          className="outline-none"
          renderEmptyState={() => <p className="p-3 text-dns-14N-130">{t('kit.noMatch')}</p>}
        >
          {(choice: ComboChoice) => (
            <ListBoxItem
              id={choice.id}
              textValue={choice.label}
              className="cursor-pointer px-3 py-2 data-[focused]:bg-blue-50 data-[selected]:font-bold"
            >
              <span className="block text-dns-16N-130">{choice.label}</span>
              {choice.detail ? (
                <span className="block text-dns-14N-130 text-solid-gray-700">{choice.detail}</span>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
