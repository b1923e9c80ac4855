/** Who a pressed key belongs to first. */
export type KeyOwner =
  /** A dialog, menu or list: all keys are its own. */
  | 'overlay'
  /** A field: all keys but Escape are its own. */
  | 'field'
  /** The editor of a block: only what cannot be meant for it is the wall's. */
  | 'editor'
  /** A button, a link: Enter and the space bar press it. */
  | 'control'
  | 'wall';

const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const FIELD = 'textarea, select, input:not([type="checkbox"]):not([type="button"]), [contenteditable="true"], [role="textbox"], [role="combobox"], [role="slider"], [role="radiogroup"], [role="tablist"]';
const CONTROL = 'button, a[href], summary, input, [role="button"], [role="checkbox"], [role="switch"], [role="option"]';

export function keyOwner(target: EventTarget | null): KeyOwner {
  if (!(target instanceof Element)) return 'wall';
  if (target.closest(OVERLAY)) return 'overlay';
  if (target.closest(FIELD)) return 'field';
  if (target.closest('[data-editing]')) return 'editor';
  return target.closest(CONTROL) ? 'control' : 'wall';
}
