const STORAGE_KEY = 'keha.helpKey';

/** A key of one letter can be turned off by those whose speech or hands press it by accident. */
export function isHelpKeyOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setHelpKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, 'off');
  } catch {
    // A private window: the key stays as it is.
  }
}
