import { useOpenPresentation, PresentationContext } from '../room/usePresentation';
import { Wall } from './Wall';

/** The wall: one thing at a time, in the size that the back row reads. */
export function PresentView() {
  const store = useOpenPresentation('wall');
  return (
    <PresentationContext value={store}>
      <Wall />
    </PresentationContext>
  );
}
