import { type FormEvent, useState } from 'react';
import { Button, Dialog, TextField } from '@/ui';
import { useLanguage } from '@/i18n';
import { createId } from '@/lib/createId';
import { localizeTemplate, type Template } from '@/template';
import { useServices } from '../services';
import { LogoList } from '../shared/LogoList';
import { Notice } from '../shared/Notice';
import { goTo, routes } from '../shared/routes';
import { texts as sharedTexts } from '../shared/texts';
import styles from './NewWorkbookDialog.module.css';
import { SectionChoice } from './SectionChoice';
import { texts } from './texts';

interface NewWorkbookDialogProps {
  readonly template: Template;
  readonly onClose: () => void;
}

interface DraftLogo {
  readonly id: string;
  readonly src: string;
  readonly alt: string;
}

/** Asks what a new workbook needs to begin: a name, and whatever else is known already. */
export function NewWorkbookDialog({ template, onClose }: NewWorkbookDialogProps) {
  const t = texts.useT();
  const shared = sharedTexts.useT();
  const language = useLanguage();
  const { library } = useServices();
  const local = localizeTemplate(template, language);
  const [name, setName] = useState('');
  const [event, setEvent] = useState('');
  const [date, setDate] = useState('');
  const [logos, setLogos] = useState<readonly DraftLogo[]>([]);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(local.sections.flatMap(({ id, optional }) => (optional ? [id] : []))));
  const [isAsked, setAsked] = useState(false);
  const [stage, setStage] = useState<'editing' | 'creating' | 'failed'>('editing');

  const create = async () => {
    setAsked(true);
    if (name.trim() === '' || stage === 'creating') return;
    setStage('creating');
    try {
      const id = await library.create({
        template, name: name.trim(), event: event.trim(), date, language, hidden: [...hidden],
        logos: logos.map(({ src, alt }) => ({ src, alt })),
      });
      onClose();
      goTo(routes.workbook(id));
    } catch (error) {
      console.error(error);
      setStage('failed');
    }
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void create();
  };

  return (
    <Dialog
      title={t('newTitle', { template: local.name })}
      size="large"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={stage === 'creating'} onPress={() => void create()}>{t('create')}</Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit} data-native-undo noValidate>
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          placeholder={t('namePlaceholder')}
          autoFocus
          {...(isAsked && name.trim() === '' && { error: t('nameMissing') })}
        />
        <div className={styles.pair}>
          <TextField label={t('event')} value={event} onChange={setEvent} placeholder={t('eventPlaceholder')} />
          <TextField type="date" label={shared('day')} value={date} onChange={setDate} />
        </div>
        <SectionChoice template={local} hidden={hidden} onChange={setHidden} />
        <fieldset>
          <legend>{shared('logos')}</legend>
          <LogoList
            logos={logos}
            onAdd={(src, alt) => setLogos((before) => [...before, { id: createId(), src, alt }])}
            onEdit={(id, alt) => setLogos((before) => before.map((logo) => (logo.id === id ? { ...logo, alt } : logo)))}
            onRemove={(id) => setLogos((before) => before.filter((logo) => logo.id !== id))}
          />
        </fieldset>
        {stage === 'failed' && <Notice tone="problem" title={t('createFailed')}>{t('createFailedText')}</Notice>}
        {/* Enter in any field creates; the button people see stands in the foot of the dialog. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
