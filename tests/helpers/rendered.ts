/** What React last gave to an element: a new object every time that its component draws itself. */
const propsOf = (element: Element): unknown =>
  (element as unknown as Record<string, unknown>)[Object.keys(element).find((key) => key.startsWith('__reactProps$')) ?? ''];

/** Runs `act` and tells which elements under `root` were drawn anew by it, new ones left out. */
export async function findRedrawn(root: ParentNode, act: () => Promise<void> | void): Promise<readonly Element[]> {
  const before = new Map([...root.querySelectorAll('*')].map((element) => [element, propsOf(element)]));
  await act();
  return [...before].filter(([element, props]) => element.isConnected && propsOf(element) !== props).map(([element]) => element);
}
