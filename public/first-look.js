// How pages look, before the first of them is drawn: what the panel noted of its settings, and notes anew.
const setLook = () => {
  let noted = {}
  try {
    noted = JSON.parse(localStorage.getItem('look') ?? '{}')
  } catch {
    // What is noted wrongly is noted anew by the panel; until then it looks as the system does.
  }
  const { look = 'system', motion = 'system' } = noted ?? {}
  document.documentElement.dataset.look = String(look)
  document.documentElement.dataset.motion = String(motion)
}
setLook()
addEventListener('storage', setLook)
