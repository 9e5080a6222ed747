#compdef claims
# Completion of claims for zsh: eval "$(claims completion zsh)" after compinit, or save it as _claims in $fpath.
# It knows no command and no name: at each TAB it asks claims, so that it never goes out of date.
_claims() {
  local line="${(j: :)words[1,CURRENT-1]} $PREFIX" entry name
  local -a names shown open opened
  for entry in "${(@f)$("${words[1]}" completion --words "$line" 2>/dev/null)}"; do
    name=${entry%%$'\t'*}
    case $name in
      '') ;;
      *:|*=) open+=("$name") opened+=("${entry/$'\t'/  }") ;;
      *) names+=("$name") shown+=("${entry/$'\t'/  }") ;;
    esac
  done
  # Where claims has no answer, files are offered.
  if (( ${#names} + ${#open} == 0 )); then
    _files
    return
  fi
  (( ${#open} )) && compadd -l -S '' -d opened -- "${open[@]}"
  (( ${#names} )) && compadd -l -d shown -- "${names[@]}"
  return 0
}
if [[ ${funcstack[1]-} == _claims ]]; then _claims "$@"; else compdef _claims claims; fi
