import { useOpenWorkbook } from '../shared/OpenWorkbookContext';

export function FacilitateView() {
  const workbook = useOpenWorkbook();
  return <main id="main"><h1>{workbook.template.id}</h1></main>;
}
