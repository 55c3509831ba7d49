import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useT } from '../i18n/use-t.ts';
import { Button } from './button.tsx';
import { cx } from './cx.ts';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot; closing is always offered beside them. */
  actions?: ReactNode;
  wide?: boolean;
  closeLabel?: string;
}

/** A modal dialog: keeps the focus inside, closes by Escape, gives the focus back. */
export function Dialog({ title, isOpen, onClose, children, actions, wide, closeLabel }: DialogProps) {
  const t = useT();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable={false}
      className="fixed inset-0 z-50 flex items-end justify-center bg-opacity-gray-500 sm:items-center sm:p-4"
    >
      <Modal
        className={cx(
          'max-h-[92dvh] w-full overflow-auto rounded-t-16 bg-white p-5 shadow-5 sm:rounded-16 sm:p-6',
          wide ? 'sm:max-w-3xl' : 'sm:max-w-xl',
        )}
      >
        <AriaDialog className="outline-none">
          <Heading slot="title" className="text-std-20B-150 mb-3">
            {title}
          </Heading>
          <div className="space-y-4">{children}</div>
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            <Button look="outline" onPress={onClose}>
              {closeLabel ?? t('kit.close')}
            </Button>
            {actions}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
