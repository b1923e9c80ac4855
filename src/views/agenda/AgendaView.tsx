import { useOpenWorkbook } from '../shared/OpenWorkbookContext';

export function AgendaView() {
  const workbook = useOpenWorkbook();
  return <main id="main"><h1>{workbook.template.id}</h1></main>;
}
