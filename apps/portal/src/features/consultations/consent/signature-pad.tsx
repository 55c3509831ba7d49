import { type PointerEvent, useEffect, useRef } from 'react';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { cx } from '../../../shared/kit/cx.ts';

/** Size of the picture that is kept, whatever the size of the screen. */
const WIDTH = 800;
const HEIGHT = 240;

export interface SignaturePadProps {
  /** Whose signature it is. */
  name: string;
  errorMessage?: string;
  /** What was drawn as PNG, base64 without a prefix; null after it was wiped. */
  onChange: (image: string | null) => void;
  /** Leads somebody who cannot draw to a signature on paper. */
  onCannotDraw: () => void;
}

/** 署名欄: drawn by pen, finger or mouse. It needs a hand; whoever has none free signs on paper or by proxy. */
export function SignaturePad({ name, errorMessage, onChange, onCannotDraw }: SignaturePadProps) {
  const t = useT();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef(false);
  const wipe = () => {
    const area = canvas.current;
    const pen = area?.getContext('2d');
    if (!area || !pen) return;
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, WIDTH, HEIGHT);
  };
  useEffect(wipe, []);
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    const pen = canvas.current?.getContext('2d');
    if (!pen || !drawing.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    pen.lineTo(
      ((event.clientX - box.left) / box.width) * WIDTH,
      ((event.clientY - box.top) / box.height) * HEIGHT,
    );
    pen.stroke();
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    pen.lineWidth = 4;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.strokeStyle = '#1a1a1a';
    pen.beginPath();
    draw(event);
  };
  const end = () => {
    if (!drawing.current) return;
    drawing.current = false;
    onChange(canvas.current?.toDataURL('image/png').split(',')[1] ?? null);
  };
  return (
    <div className="space-y-2">
      <p className="text-std-16B-170">{t('consent.signHere', { name })}</p>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('consent.signatureArea', { name })}
        width={WIDTH}
        height={HEIGHT}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
        className={cx(
          'w-full max-w-2xl touch-none rounded-8 border-2 bg-white',
          errorMessage ? 'border-red-900' : 'border-solid-gray-600',
        )}
      />
      {errorMessage ? <p className="text-dns-14N-130 text-red-900">＊{errorMessage}</p> : null}
      <div className="flex flex-wrap gap-2">
        <Button
          look="outline"
          size="s"
          onPress={() => {
            wipe();
            onChange(null);
          }}
        >
          {t('consent.wipe')}
        </Button>
        <Button look="text" size="s" onPress={onCannotDraw}>
          {t('consent.cannotDraw')}
        </Button>
      </div>
    </div>
  );
}
