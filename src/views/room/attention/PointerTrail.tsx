import { useEffect, useRef } from 'react';
import { usePresentationStore } from '../usePresentation';
import styles from './Attention.module.css';

/** How long a place stays seen after the pointer has left it, ms. */
const LASTS = 900;
/** Radius of the pointer, of the root font size. */
const SIZE = 0.55;

interface Trace {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

const isStill = (): boolean => typeof window.matchMedia === 'function' && window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function draw(canvas: HTMLCanvasElement, traces: readonly Trace[], isHeld: boolean, now: number): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const scale = window.devicePixelRatio;
  const { clientWidth: width, clientHeight: height } = canvas;
  if (canvas.width !== Math.round(width * scale)) canvas.width = Math.round(width * scale);
  if (canvas.height !== Math.round(height * scale)) canvas.height = Math.round(height * scale);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
  const style = getComputedStyle(canvas);
  const radius = parseFloat(getComputedStyle(document.documentElement).fontSize) * SIZE;
  context.strokeStyle = style.color;
  context.fillStyle = style.color;
  context.lineCap = 'round';
  traces.forEach((trace, index) => {
    const before = traces[index - 1];
    const strength = 1 - (now - trace.time) / LASTS;
    if (!before || strength <= 0 || isStill()) return;
    context.globalAlpha = strength * 0.6;
    context.lineWidth = radius * (0.4 + strength);
    context.beginPath();
    context.moveTo(before.x * width, before.y * height);
    context.lineTo(trace.x * width, trace.y * height);
    context.stroke();
  });
  const last = traces.at(-1);
  if (!last || !isHeld) return;
  context.globalAlpha = 0.9;
  context.beginPath();
  context.arc(last.x * width, last.y * height, radius, 0, 2 * Math.PI);
  context.fill();
}

/** A large pointer with a trail that fades, moved from this window or another. */
export function PointerTrail() {
  const store = usePresentationStore();
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let traces: Trace[] = [];
    let isHeld = false;
    let frame = 0;
    const paint = (now: number): void => {
      frame = 0;
      const last = traces.at(-1);
      traces = traces.filter((trace) => now - trace.time < LASTS || (isHeld && trace === last));
      if (ref.current) draw(ref.current, traces, isHeld, now);
      // A held pointer that rests needs no new picture; a trail that fades does.
      if (traces.length > (isHeld ? 1 : 0)) frame = requestAnimationFrame(paint);
    };
    const stop = store.onPoint((point) => {
      isHeld = point !== null;
      if (point) traces.push({ x: point[0], y: point[1], time: performance.now() });
      frame ||= requestAnimationFrame(paint);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [store]);
  return <canvas ref={ref} className={styles.trail} aria-hidden="true" />;
}
