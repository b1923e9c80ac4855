import { formatTimeLeft, type Timer } from '@/workshop';
import { useTimeLeft } from '../room/timer';

/** The time in digits alone, where the ring is folded away. */
export function ShortTime({ timer }: { readonly timer: Timer }) {
  return <b>{formatTimeLeft(useTimeLeft(timer))}</b>;
}
